// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells files that are not text, by their first bytes or by bytes that no text has. */
final class BinaryKind {

	/** First bytes, in ISO 8859-1, of what people have in a folder of saved articles. */
	private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

	static {
		SIGNATURES.put("%PDF-", "PDF");
		SIGNATURES.put("PK\u0003\u0004", "ZIP, DOCX, ODT");
		SIGNATURES.put("PK\u0005\u0006", "ZIP");
		SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "DOC, XLS");
		SIGNATURES.put("{\\rtf", "RTF");
		SIGNATURES.put("\u0089PNG", "PNG");
		SIGNATURES.put("\u00ff\u00d8\u00ff", "JPEG");
		SIGNATURES.put("GIF8", "GIF");
		SIGNATURES.put("RIFF", "RIFF (WebP, WAV, AVI)");
		SIGNATURES.put("\u001f\u008b", "GZIP");
		SIGNATURES.put("7z\u00bc\u00af", "7z");
		SIGNATURES.put("Rar!", "RAR");
		SIGNATURES.put("SQLite format 3", "SQLite");
		SIGNATURES.put("\u007fELF", "ELF");
		SIGNATURES.put("MZ\u0090", "EXE");
		SIGNATURES.put("bplist", "webarchive");
		SIGNATURES.put("ID3", "MP3");
	}

	private static final int LOOKED_AT = 1 << 16;

	private BinaryKind() {
	}

	/** The format, in a word or two for the researcher; empty if no other format is known by it. */
	static Optional<String> of(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
		for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
			if (start.startsWith(signature.getKey())) {
				return Optional.of(signature.getValue());
			}
		}
		return Optional.empty();
	}

	/** Whether there are bytes that text in any encoding of one byte, or UTF-8, does not have. */
	static boolean hasBytesNoTextHas(byte[] bytes) {
		int length = Math.min(bytes.length, LOOKED_AT);
		int controls = 0;
		for (int i = 0; i < length; i++) {
			int b = bytes[i] & 0xff;
			if (b == 0) {
				return true;
			}
			if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
				controls++;
			}
		}
		return controls * 50 > length;
	}
}
