// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Names as GUIDs, the same each time. */
final class Guid {

	private Guid() {
	}

	static String of(String... parts) {
		return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8)).toString()
				.toUpperCase(Locale.ROOT);
	}

	static String user(String annotator) {
		return of("user", annotator);
	}

	static String source(String path) {
		return of("source", path);
	}

	static String code(String code) {
		return of("code", code);
	}

	/** @param piece from 0 */
	static String selection(String path, String annotator, String id, int piece) {
		return of("selection", path, annotator, id, String.valueOf(piece));
	}
}
