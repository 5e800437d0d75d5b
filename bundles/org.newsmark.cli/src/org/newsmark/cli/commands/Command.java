// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;

import org.newsmark.cli.Exit;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.core.corpus.ArticleFormatException;

/** One command. Has no state of its own. */
public interface Command {

	Syntax syntax();

	/**
	 * Does it. Blocks.
	 *
	 * @throws UsageException                             if what was typed turns out to mean nothing
	 * @throws IOException                                if something cannot be read or written, so that nothing more
	 *                                                    can be done
	 * @throws ArticleFormatException                     the same, because a file is not what it should be
	 * @throws java.util.concurrent.CancellationException if somebody wanted it to stop
	 */
	Exit run(Call call) throws UsageException, IOException, ArticleFormatException;
}
