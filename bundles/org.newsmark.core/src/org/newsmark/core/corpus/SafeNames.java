// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.newsmark.core.article.ArticlePath;

/**
 * Makes names that every file system takes: letters of any script are kept; what Windows, macOS or Linux refuse is replaced. Pure.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files, paths, and namespaces</a>
 */
public final class SafeNames {

	/** Longest name of a file or folder, in code points. */
	public static final int MAX_CODE_POINTS = 120;
	/** File systems allow 255 bytes; the rest is for endings and for numbers that make a name unique. */
	private static final int MAX_BYTES = 230;

	private static final String REFUSED = "<>:\"/\\|?*";
	private static final Set<String> DEVICES = Stream.concat(Stream.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"),
			IntStream.range(0, 10).boxed().flatMap(i -> Stream.of("COM" + i, "LPT" + i))).collect(Collectors.toUnmodifiableSet());
	/** Windows takes superscript digits for digits in COM¹ and LPT¹. */
	private static final String SUPERSCRIPTS = "¹²³";

	private SafeNames() {
	}

	/** One name without folders. Never empty. */
	public static String name(String wished) {
		StringBuilder name = new StringBuilder();
		Normalizer.normalize(wished, Normalizer.Form.NFC).codePoints().filter(codePoint -> !isDropped(codePoint)).map(SafeNames::replace)
				.forEach(name::appendCodePoint);
		String clean = trim(cut(name.toString().replaceAll("\\s+", " ")));
		if (clean.isEmpty()) {
			return "_";
		}
		return isDevice(clean) ? "_" + clean : clean;
	}

	/** A path, folders separated by {@code /}; each part made safe, {@code .} and {@code ..} dropped. */
	public static ArticlePath path(String wished) {
		String path = Stream.of(wished.split("[/\\\\]")).filter(part -> !part.isBlank() && !part.strip().matches("\\.+"))
				.map(SafeNames::name).collect(Collectors.joining("/"));
		return new ArticlePath(path.isEmpty() ? "_" : path);
	}

	/** The path itself, or with the first number from 2 that makes it free: {@code name-2}. */
	public static ArticlePath unique(ArticlePath wished, Predicate<ArticlePath> taken) {
		ArticlePath path = wished;
		for (int number = 2; taken.test(path); number++) {
			path = new ArticlePath(wished + "-" + number);
		}
		return path;
	}

	/** Invisible marks such as soft hyphens or bidirectional controls; the joiners that Persian and Indic spelling needs stay. */
	private static boolean isDropped(int codePoint) {
		return Character.getType(codePoint) == Character.FORMAT && codePoint != 0x200c && codePoint != 0x200d;
	}

	private static int replace(int codePoint) {
		if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
			return ' ';
		}
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> '_';
			default -> REFUSED.indexOf(codePoint) >= 0 ? '_' : codePoint;
		};
	}

	/** A leading dot would hide the file, a trailing dot or space is lost on Windows. */
	private static String trim(String name) {
		int start = 0;
		int end = name.length();
		while (start < end && (name.charAt(start) == ' ' || name.charAt(start) == '.')) {
			start++;
		}
		while (end > start && (name.charAt(end - 1) == ' ' || name.charAt(end - 1) == '.')) {
			end--;
		}
		return name.substring(start, end);
	}

	private static String cut(String name) {
		String cut = name.codePointCount(0, name.length()) <= MAX_CODE_POINTS ? name
				: name.substring(0, name.offsetByCodePoints(0, MAX_CODE_POINTS));
		while (cut.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut;
	}

	private static boolean isDevice(String name) {
		int dot = name.indexOf('.');
		String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
		int last = stem.length() - 1;
		int digit = last == 3 ? SUPERSCRIPTS.indexOf(stem.charAt(last)) : -1;
		return DEVICES.contains(digit < 0 ? stem : stem.substring(0, last) + (digit + 1));
	}
}
