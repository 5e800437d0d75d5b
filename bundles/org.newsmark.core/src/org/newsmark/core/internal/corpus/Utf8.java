// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.newsmark.core.article.ArticleText;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.FormatFault;

/** Decodes UTF-8 so that encoding gives the same bytes again, or says where it is none. */
final class Utf8 {

	private static final char REPLACEMENT = '\uFFFD';

	private Utf8() {
	}

	/** The text as it is: byte order mark, CR and all. */
	static String decode(String path, byte[] bytes) throws ArticleFormatException {
		String text = new String(bytes, StandardCharsets.UTF_8);
		// The fast decoder puts U+FFFD for what is no UTF-8; the character may also stand there rightly.
		if (text.indexOf(REPLACEMENT) >= 0) {
			check(path, bytes);
		}
		return text;
	}

	/** The same text with U+FFFD for each unpaired surrogate, so that decoding gives the same again; offsets stay. */
	static ArticleText encodable(ArticleText text) {
		StringBuilder changed = new StringBuilder();
		String original = text.text();
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			if (!Character.isSurrogate(c)) {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < original.length() && Character.isLowSurrogate(original.charAt(i + 1))) {
				i++;
			} else {
				changed.append(original, changed.length(), i).append(REPLACEMENT);
			}
		}
		return changed.isEmpty() ? text
				: new ArticleText(text.path(), changed.append(original, changed.length(), original.length()).toString());
	}

	private static void check(String path, byte[] bytes) throws ArticleFormatException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		CoderResult result = decoder.decode(in, out, true);
		while (result.isOverflow()) {
			out.clear();
			result = decoder.decode(in, out, true);
		}
		if (result.isError()) {
			int line = 1;
			for (int i = 0; i < in.position(); i++) {
				line += bytes[i] == '\n' ? 1 : 0;
			}
			throw new ArticleFormatException(path, line, FormatFault.NOT_UTF8, in.position() + 1);
		}
	}
}
