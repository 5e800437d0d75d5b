// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of web pages that are not part of an article: {@code phrases.txt}. Immutable. */
final class Phrases {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|•·,;:/>›»()–—]+|\\s-\\s|\\.(?=\\s|$)\\s*");
	private static final Pattern NUMBER = Pattern.compile("\\d+[km+]?|min|mn");
	private static final int LONGEST_ENTRY = 6;

	private final Map<String, Set<String>> entries = new HashMap<>();
	private final Map<String, List<Pattern>> patterns = new HashMap<>();

	/** The list that comes with this bundle. */
	Phrases() {
		try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
			if (in == null) {
				throw new IllegalStateException("phrases.txt is missing in the bundle");
			}
			load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether the whole line is an entry; signs at its ends do not count. */
	boolean isLine(String group, String line) {
		return group(group).contains(bare(line));
	}

	/**
	 * Share of the words of a line that are entries of these groups, from 0 to 1; the longest entry counts where several would fit. Numbers
	 * beside entries count as well ({@code Commenter (57)}).
	 */
	double coverage(String line, String... groups) {
		String[] words = BETWEEN_WORDS.split(bare(line));
		int covered = 0;
		int numbers = 0;
		for (int i = 0; i < words.length;) {
			int length = longestEntry(words, i, groups);
			numbers += length == 0 && NUMBER.matcher(words[i]).matches() ? 1 : 0;
			covered += length;
			i += Math.max(1, length);
		}
		return covered == 0 ? 0 : (double) (covered + numbers) / words.length;
	}

	private int longestEntry(String[] words, int from, String... groups) {
		for (int length = Math.min(LONGEST_ENTRY, words.length - from); length > 0; length--) {
			String entry = String.join(" ", Arrays.asList(words).subList(from, from + length));
			for (String group : groups) {
				if (group(group).contains(entry)) {
					return length;
				}
			}
		}
		return 0;
	}

	/** Whether the line begins with an entry, followed by its end or by anything but a letter or digit. */
	boolean opens(String group, String line) {
		return openingLength(group, line) > 0;
	}

	/** Length of the longest entry that the {@link #plain} line begins with; 0 if none. */
	int openingLength(String group, String line) {
		String plain = plain(line);
		int longest = 0;
		for (String opening : group(group)) {
			if (opening.length() > longest && plain.startsWith(opening)
					&& (plain.length() == opening.length() || !Character.isLetterOrDigit(plain.charAt(opening.length())))) {
				longest = opening.length();
			}
		}
		return longest;
	}

	boolean isWithin(String group, String line) {
		String plain = plain(line);
		return group(group).stream().anyMatch(plain::contains);
	}

	boolean matches(String group, String line) {
		String bare = bare(line);
		String plain = plain(line);
		return patterns.getOrDefault(group, List.of()).stream()
				.anyMatch(pattern -> pattern.matcher(bare).matches() || pattern.matcher(plain).matches());
	}

	/** In lower case, with straight apostrophes and plain single blanks; same length as long as there are no double blanks. */
	static String plain(String line) {
		StringBuilder plain = new StringBuilder(line.length());
		for (char c : line.toLowerCase(Locale.ROOT).toCharArray()) {
			char next = switch (c) {
				case '’', 'ʼ', '‘' -> '\'';
				case '\u00a0', '\u202f', '\t' -> ' ';
				default -> c;
			};
			if (next != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
				plain.append(next);
			}
		}
		return plain.toString().stripTrailing();
	}

	/** {@link #plain} and without signs at its ends. */
	static String bare(String line) {
		String plain = plain(line);
		int start = 0;
		int end = plain.length();
		while (start < end && !Character.isLetterOrDigit(plain.codePointAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetterOrDigit(plain.charAt(end - 1)) && plain.charAt(end - 1) != ')') {
			end--;
		}
		return plain.substring(start, end);
	}

	private Set<String> group(String name) {
		Set<String> group = entries.get(name);
		if (group == null) {
			throw new IllegalArgumentException("phrases.txt has no group " + name);
		}
		return group;
	}

	private void load(BufferedReader lines) throws IOException {
		String group = "";
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			if (line.startsWith("[")) {
				group = line.substring(1, line.length() - 1);
				entries.put(group, new HashSet<>());
				patterns.put(group, new ArrayList<>());
			} else if (!line.isBlank() && !line.startsWith("#")) {
				if (group.endsWith("patterns")) {
					patterns.get(group).add(Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS));
				} else {
					entries.get(group).add(line);
				}
			}
		}
	}
}
