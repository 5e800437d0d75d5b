// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;

/**
 * Bytes to text: byte order mark, then the encoding that the content declares, then UTF-8 if it is, then what pages
 * before UTF-8 were written in. Never the encoding of the machine.
 */
public final class Decoder {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
	private static final int LOOKED_AT = 1 << 16;

	private Decoder() {
	}

	/**
	 * @param declared what the content itself says, if it does; not believed where the bytes contradict it
	 * @throws ImportRefusedException if the source is empty or no text
	 */
	public static Decoded decode(ImportSource source, Optional<Charset> declared) throws ImportRefusedException {
		byte[] bytes = source.bytes();
		if (bytes.length == 0) {
			throw new ImportRefusedException(Kind.EMPTY);
		}
		Optional<String> binary = BinaryKind.of(bytes);
		if (binary.isPresent()) {
			throw new ImportRefusedException(Kind.BINARY, binary.get());
		}
		Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
		if (mark.isEmpty() && BinaryKind.hasBytesNoTextHas(bytes)) {
			throw new ImportRefusedException(Kind.NOT_TEXT);
		}
		List<String> steps = new ArrayList<>();
		List<ImportNote> notes = new ArrayList<>();
		String text;
		if (mark.isPresent()) {
			steps.add("byte-order-mark-removed");
			int skip = mark.get().length();
			text = new String(bytes, skip, bytes.length - skip, mark.get().charset());
			if (!mark.get().charset().equals(StandardCharsets.UTF_8)) {
				steps.add("decoded:" + mark.get().charset().name());
			}
		} else {
			text = withoutMark(bytes, declared, steps, notes);
		}
		if (text.isBlank()) {
			throw new ImportRefusedException(Kind.EMPTY);
		}
		return new Decoded(text, steps, notes);
	}

	private static String withoutMark(byte[] bytes, Optional<Charset> declared, List<String> steps,
			List<ImportNote> notes) {
		Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
		if (utf8.isPresent()) {
			return utf8.get();
		}
		if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
			steps.add("decoded:" + declared.get().name());
			return new String(bytes, declared.get());
		}
		Charset assumed = assumed(bytes);
		steps.add("decoded:" + assumed.name());
		notes.add(ImportNote.of(Kind.ENCODING_ASSUMED, assumed.name()));
		return new String(bytes, assumed);
	}

	/** Western, unless nearly all letters lie where Cyrillic has its letters. */
	private static Charset assumed(byte[] bytes) {
		int latin = 0;
		int high = 0;
		for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
			int b = bytes[i] & 0xff;
			if (b >= 0xc0) {
				high++;
			} else if (b >= 'A' && b <= 'z') {
				latin++;
			}
		}
		return high > 2 * latin ? WINDOWS_1251 : WINDOWS_1252;
	}

	private static Optional<String> strictly(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException notThisOne) {
			return Optional.empty();
		}
	}

	private record ByteOrderMark(Charset charset, int length) {

		static Optional<ByteOrderMark> of(byte[] bytes) {
			if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
				return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
			}
			if (startsWith(bytes, 0xff, 0xfe)) {
				return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
			}
			if (startsWith(bytes, 0xfe, 0xff)) {
				return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
			}
			return Optional.empty();
		}
	}

	static boolean startsWith(byte[] bytes, int... start) {
		if (bytes.length < start.length) {
			return false;
		}
		for (int i = 0; i < start.length; i++) {
			if ((bytes[i] & 0xff) != start[i]) {
				return false;
			}
		}
		return true;
	}
}
