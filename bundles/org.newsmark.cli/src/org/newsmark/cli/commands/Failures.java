// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusWriteException;

/** Words what could not be read or written: always with its path and the reason. Pure. */
public final class Failures {

	private Failures() {
	}

	/** {@code PATH:LINE: sentence}. */
	public static String sentence(ArticleFormatException failure, Messages words) {
		String line = failure.line() > 0 ? ":" + failure.line() : "";
		return failure.path() + line + ": " + failure.reason(words.locale());
	}

	/** {@code PATH: sentence}; only the sentence if the path is not known. */
	public static String sentence(IOException failure, Messages words) {
		String path = switch (failure) {
			case CorpusWriteException write -> write.path();
			case FileSystemException file -> file.getFile();
			default -> null;
		};
		return path == null ? reason(failure, words) : path + ": " + reason(failure, words);
	}

	/** The sentence without the path. */
	public static String reason(IOException failure, Messages words) {
		return switch (failure) {
			case CorpusWriteException write -> write.sentence(words.locale());
			case NoCorpusException other -> words.get(Message.CORPUS_NONE);
			case NoSuchFileException missing -> words.get(Message.FILE_MISSING);
			case AccessDeniedException denied -> words.get(Message.FILE_DENIED);
			case FileAlreadyExistsException there -> words.get(Message.FILE_THERE);
			case NotDirectoryException file -> words.get(Message.FILE_NO_FOLDER);
			case FileSystemException other -> words.get(Message.FILE_SYSTEM, text(other.getReason(), other));
			default -> words.get(Message.FILE_SYSTEM, text(failure.getMessage(), failure));
		};
	}

	/** What a service reports that may not throw anything else. */
	public static String sentence(UncheckedIOException failure, Messages words) {
		IOException cause = failure.getCause();
		return cause == null ? words.get(Message.FILE_SYSTEM, failure) : sentence(cause, words);
	}

	private static String text(@Nullable String reason, IOException failure) {
		return reason == null ? failure.getClass().getSimpleName() : reason;
	}
}
