// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Opens folders for Lucene. */
final class Directories {

	/**
	 * Lucene tells everybody on standard error that a module for vectors is missing, which nothing here uses. Held,
	 * because a logger that nobody holds forgets its level.
	 */
	private static final Logger VECTORS = Logger
			.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	static {
		VECTORS.setLevel(Level.SEVERE);
	}

	private Directories() {
	}

	/**
	 * Reads by file channels, not by mapping: mapping asks the Java machine for native access, which it reports on
	 * standard error, and on Windows keeps files that should go.
	 */
	static Directory open(Path folder) throws IOException {
		return new NIOFSDirectory(folder);
	}
}
