// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.Serial;
import java.nio.file.FileSystemException;

/** There is something, but it is no corpus folder. */
final class NoCorpusException extends FileSystemException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** @param folder as it was typed */
	NoCorpusException(String folder) {
		super(folder);
	}
}
