// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.newsmark.formats.text.WordList;

/** The words of web pages that are not part of an article: {@code phrases.txt}. Immutable. */
final class Phrases {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|•·,;:/>›»()–—]+|\\s-\\s|\\.(?=\\s|$)\\s*");
	private static final Pattern NUMBER = Pattern.compile("\\d+[km+]?|min|mn");
	private static final int LONGEST_ENTRY = 6;
	/** What is longer is a paragraph, whatever words are in it. In UTF-16 code units. */
	private static final int LONGEST_LINE = 4000;

	private final Map<String, Set<String>> entries = new HashMap<>();
	private final Map<String, List<Pattern>> patterns = new HashMap<>();
	/** The words that entries of a group begin with, so that most words of a line need not be looked up with their neighbours. */
	private final Map<String, Set<String>> firstWords = new HashMap<>();

	/** The list that comes with this bundle. */
	Phrases() {
		for (Map.Entry<String, List<String>> section : WordList.read(Phrases.class, "phrases.txt")) {
			if (section.getKey().endsWith("patterns")) {
				patterns.put(section.getKey(), section.getValue().stream()
						.map(line -> Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS)).toList());
			} else {
				entries.put(section.getKey(), Set.copyOf(section.getValue()));
				firstWords.put(section.getKey(), section.getValue().stream()
						.map(entry -> entry.substring(0, (entry + " ").indexOf(' '))).collect(Collectors.toUnmodifiableSet()));
			}
		}
	}

	/** Whether the whole line is an entry; signs at its ends do not count. */
	boolean isLine(String group, Wording line) {
		return group(group).contains(line.bare());
	}

	/**
	 * Share of the words of a line that are entries of these groups, from 0 to 1; the longest entry counts where
	 * several would fit. Numbers beside entries count as well ({@code Commenter (57)}).
	 */
	double coverage(Wording line, String... groups) {
		if (isParagraph(line)) {
			return 0;
		}
		String[] words = BETWEEN_WORDS.split(line.bare());
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
		if (Arrays.stream(groups).noneMatch(group -> begins(group, words[from]))) {
			return 0;
		}
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
	boolean opens(String group, Wording line) {
		return openingLength(group, line) > 0;
	}

	/** Length of the longest entry that the plain line begins with; 0 if none. */
	int openingLength(String group, Wording line) {
		String plain = line.plain();
		int first = plain.isEmpty() ? 0 : plain.charAt(0);
		int longest = 0;
		for (String opening : group(group)) {
			if (opening.charAt(0) == first && opening.length() > longest && plain.startsWith(opening) && (plain.length() == opening.length()
					|| !Character.isLetterOrDigit(plain.charAt(opening.length())))) {
				longest = opening.length();
			}
		}
		return longest;
	}

	boolean isWithin(String group, Wording line) {
		return !isParagraph(line) && group(group).stream().anyMatch(line.plain()::contains);
	}

	boolean matches(String group, Wording line) {
		List<Pattern> known = patterns.get(group);
		if (known == null) {
			throw new IllegalArgumentException("phrases.txt has no group " + group);
		}
		boolean bare = line.bare().length() == line.plain().length();
		return !isParagraph(line) && known.stream().anyMatch(pattern -> pattern.matcher(line.bare()).matches()
				|| !bare && pattern.matcher(line.plain()).matches());
	}

	private static boolean isParagraph(Wording line) {
		return line.plain().length() > LONGEST_LINE;
	}

	private boolean begins(String group, String word) {
		Set<String> words = firstWords.get(group);
		return words != null && words.contains(word);
	}

	private Set<String> group(String name) {
		Set<String> group = entries.get(name);
		if (group == null) {
			throw new IllegalArgumentException("phrases.txt has no group " + name);
		}
		return group;
	}
}
