// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Arrays;
import java.util.List;

/**
 * Something that happened while a file was read; {@link FormatWords} makes a sentence of it.
 *
 * @param details what the sentence names: numbers, names, values; as many as the kind says
 */
public record ImportNote(Kind kind, List<String> details) {

	/** What happened. Those that {@link #isRefusal()} mean that nothing was imported. */
	public enum Kind {
		/** The file has no bytes, or nothing but blanks. */
		EMPTY,
		/** Detail 0: the format that it seems to be, as in {@code PDF}. */
		BINARY,
		/** Bytes that no text has, of a format that is not known either. */
		NOT_TEXT,
		/** Detail 0: the limit in MiB. */
		TOO_LARGE,
		/** No reader takes it. */
		NO_READER,
		/** Detail 0: the reader that was asked for. */
		UNKNOWN_READER,
		/** There is no such file. */
		NOT_FOUND,
		/** The system does not let this user read it. */
		ACCESS_DENIED,
		/** Detail 0: the reason the system gives. */
		NOT_READABLE,
		/** Detail 0: the sentence of the corpus folder, which says why. */
		NOT_WRITABLE,
		/** Detail 0: what is wrong with it. */
		ARCHIVE_BROKEN,
		/** An archive in an archive. */
		ARCHIVE_NESTED,
		/** The name of the entry leaves the archive. */
		ARCHIVE_PATH,
		/** Unpacks to many times its size. */
		ARCHIVE_BOMB,
		/** A page without any visible text. */
		NO_TEXT,
		/** Pictures of pages, no letters. */
		PDF_NO_TEXT,
		/** Asks for a password. */
		LOCKED,
		/** Detail 0: what is wrong with it. */
		DOCUMENT_BROKEN,
		/** Of the format of a reader, but without any article. */
		NO_ARTICLES,
		/** No column holds text. Detail 0: the columns there are. */
		TABLE_NO_TEXT,
		/** A column that was asked for is not there. Details: its name, the columns there are. */
		TABLE_NO_COLUMN,
		/** Metadata of articles that the corpus does not have. Detail 0: how many. */
		NOTHING_DESCRIBED,
		/** The reader was stopped. Detail 0: after how many seconds. */
		TOO_SLOW,
		/** There is not enough memory to read it. */
		TOO_MUCH_MEMORY,
		/** A reader of another bundle failed. Detail 0: its sentence. */
		OTHER_REFUSAL,
		/** Detail 0: the encoding that was assumed, since the file is not UTF-8. */
		ENCODING_ASSUMED,
		/** Detail 0: how many control characters became blanks. */
		CONTROLS_REPLACED,
		/** Detail 0: how many soft hyphens and other invisible characters were taken out. */
		INVISIBLE_REMOVED,
		/** A block of JSON-LD that is not JSON. Detail 0: the reason. */
		METADATA_BROKEN,
		/** Two places of a page disagree. Details: member, value taken, its origin, other value, its origin. */
		METADATA_CONFLICT,
		/** Nothing looks like a headline. */
		NO_HEADLINE,
		/** Nothing looks like running text: zones are a guess. */
		NO_BODY,
		/** A feed that holds the beginning of its articles only. */
		PARTIAL,
		/** Rows without text. Detail 0: how many. */
		ROWS_SKIPPED,
		/** Documents that could not be made out. Detail 0: how many. */
		DOCUMENTS_SKIPPED,
		/** The same words stand in another article. Detail 0: its path. */
		DUPLICATE,
		/** Nearly the same words stand in another article. Details: its path, how much of them in percent. */
		NEAR_DUPLICATE,
		/** Zones were looked for in the first lines only. Detail 0: how many. */
		TOO_MANY_LINES,
		/** A reader of another bundle has something to say. Detail 0: its sentence. */
		OTHER_WARNING;

		/** Whether nothing could be imported. */
		public boolean isRefusal() {
			return compareTo(ENCODING_ASSUMED) < 0;
		}
	}

	public ImportNote {
		details = List.copyOf(details);
	}

	public static ImportNote of(Kind kind, Object... details) {
		return new ImportNote(kind, Arrays.stream(details).map(String::valueOf).toList());
	}
}
