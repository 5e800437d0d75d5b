// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.newsmark.formats.ReadRequest;

/**
 * The visible words of rich text (RTF 1.9.1): groups, control words, bytes of the code page, Unicode with its
 * replacements. Whatever is not understood is passed over, as the specification asks. Confined to one thread.
 */
final class RtfText {

	/** Groups that hold what is not seen in the text. */
	private static final Set<String> UNSEEN = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object",
			"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst", "xe", "tc",
			"themedata", "datastore", "listtable", "listoverridetable", "rsidtbl", "generator", "latentstyles",
			"filetbl", "revtbl", "annotation", "atnid", "atnauthor", "nonshppict", "bkmkstart", "bkmkend");
	/** More than any word processor writes. */
	private static final int DEEPEST = 1000;

	private record Group(boolean unseen, int replaced) {
	}

	private final byte[] bytes;
	private final ReadRequest request;
	private final List<String> paragraphs = new ArrayList<>();
	private final StringBuilder paragraph = new StringBuilder();
	private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
	private final Deque<Group> outer = new ArrayDeque<>();
	private Charset charset = Charset.forName("windows-1252");
	private Group group = new Group(false, 1);
	private int skip;
	private int at;

	RtfText(byte[] bytes, ReadRequest request) {
		this.bytes = bytes;
		this.request = request;
	}

	List<String> paragraphs() {
		while (at < bytes.length) {
			int c = bytes[at++] & 0xff;
			switch (c) {
			case '{' -> open();
			case '}' -> close();
			case '\\' -> control();
			case '\r', '\n' -> {
				// Only breaks the lines of the file.
			}
			default -> octet(c);
			}
		}
		endParagraph();
		return paragraphs;
	}

	private void open() {
		flush();
		if (outer.size() < DEEPEST) {
			outer.push(group);
		}
	}

	private void close() {
		flush();
		if (!outer.isEmpty()) {
			group = outer.pop();
		}
	}

	private void control() {
		if (at >= bytes.length) {
			return;
		}
		int c = bytes[at] & 0xff;
		if (!isLetter(c)) {
			at++;
			symbol(c);
			return;
		}
		int start = at;
		while (at < bytes.length && isLetter(bytes[at] & 0xff)) {
			at++;
		}
		String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
		int number = number();
		if (at < bytes.length && bytes[at] == ' ') {
			at++;
		}
		word(word, number);
	}

	private int number() {
		int start = at;
		if (at < bytes.length && bytes[at] == '-') {
			at++;
		}
		while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
			at++;
		}
		String digits = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
		return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : 1;
	}

	private void symbol(int c) {
		switch (c) {
		case '\'' -> {
			if (at + 2 <= bytes.length) {
				int value = Character.digit(bytes[at], 16) * 16 + Character.digit(bytes[at + 1], 16);
				at += 2;
				octet(value & 0xff);
			}
		}
		case '~' -> put("\u00a0");
		case '_' -> put("\u2011");
		case '*' -> group = new Group(true, group.replaced());
		case '\\', '{', '}' -> octet(c);
		case '\r', '\n' -> endParagraph();
		default -> {
			// An optional hyphen and the like is not seen.
		}
		}
	}

	private void word(String word, int number) {
		if (UNSEEN.contains(word)) {
			flush();
			group = new Group(true, group.replaced());
			return;
		}
		switch (word) {
		case "par", "sect", "page", "row", "nestrow" -> endParagraph();
		case "line" -> put("\n");
		case "tab", "cell", "nestcell" -> put("\t");
		case "emdash" -> put("—");
		case "endash" -> put("–");
		case "lquote" -> put("‘");
		case "rquote" -> put("’");
		case "ldblquote" -> put("“");
		case "rdblquote" -> put("”");
		case "bullet" -> put("•");
		case "ansicpg" -> charset = codePage(number);
		case "mac" -> charset = codePage("x-MacRoman");
		case "pc" -> charset = codePage("IBM437");
		case "uc" -> group = new Group(group.unseen(), Math.max(0, number));
		case "u" -> {
			put(String.valueOf((char) number));
			skip = group.replaced();
		}
		case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
		default -> {
			// Says how it looks.
		}
		}
	}

	/** One byte of the code page, or of what stands for a Unicode character where Unicode is not known. */
	private void octet(int value) {
		if (skip > 0) {
			skip--;
		} else if (!group.unseen()) {
			pending.write(value);
		}
	}

	private void put(String words) {
		flush();
		skip = 0;
		if (!group.unseen()) {
			paragraph.append(words);
		}
	}

	private void flush() {
		if (pending.size() > 0) {
			paragraph.append(pending.toString(charset));
			pending.reset();
		}
	}

	private void endParagraph() {
		flush();
		skip = 0;
		if (!group.unseen()) {
			request.checkCancelled();
			if (!paragraph.toString().isBlank()) {
				paragraphs.add(paragraph.toString());
			}
			paragraph.setLength(0);
		}
	}

	private static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private Charset codePage(int number) {
		return codePage(number == 65001 ? "UTF-8" : number == 10000 ? "x-MacRoman" : "windows-" + number);
	}

	private Charset codePage(String name) {
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknownStaysAsItWas) {
			return charset;
		}
	}
}
