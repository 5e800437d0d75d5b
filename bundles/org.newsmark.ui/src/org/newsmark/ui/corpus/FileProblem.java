// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.codebook.CodebookProblem;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.ui.Messages;

/**
 * What is wrong with a file, in the language of the workbench.
 *
 * @param path   relative to the corpus where there is one
 * @param line   1-based; 0 if no line is to blame
 * @param reason one sentence without path and line
 */
public record FileProblem(String path, int line, String reason) {

	/** @param path of the file that was read or written, for failures that do not say it */
	public static FileProblem of(String path, Throwable failure) {
		Locale locale = Locale.getDefault();
		return switch (failure) {
			case ArticleFormatException e -> new FileProblem(e.path(), e.line(), e.reason(locale));
			case CorpusWriteException e -> new FileProblem(e.path(), 0, e.sentence(locale));
			case NoSuchFileException e -> new FileProblem(path, 0, Messages.File_missing);
			case AccessDeniedException e -> new FileProblem(path, 0, Messages.File_denied);
			case FileAlreadyExistsException e -> new FileProblem(path, 0, Messages.File_inTheWay);
			case CharacterCodingException e -> new FileProblem(path, 0, Messages.File_notUtf8);
			case CoreException e -> new FileProblem(path, 0, said(e));
			default -> new FileProblem(path, 0, NLS.bind(Messages.File_system, said(failure)));
		};
	}

	public static FileProblem of(CodebookProblem problem) {
		return new FileProblem(problem.path(), problem.line(), problem.reason(Locale.getDefault()));
	}

	/** {@code path, line 3: reason}. */
	public String sentence() {
		return line == 0 ? NLS.bind(Messages.File_problem, path, reason)
				: NLS.bind(Messages.File_problemInLine, new Object[] { path, Integer.valueOf(line), reason });
	}

	private static String said(Throwable failure) {
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}
}
