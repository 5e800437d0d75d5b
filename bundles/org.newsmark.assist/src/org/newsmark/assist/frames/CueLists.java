// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How quotes are introduced, by language: read from a file that a project can change. Lines that cannot be understood are in {@link #problems()} and stop
 * nothing else. Immutable; any thread.
 */
public final class CueLists {

	/** The name of the file in the folder of a corpus. */
	public static final String FILE = "cues.txt";

	/** What the proposer found, as in the section {@code [traits]}. */
	enum Trait {
		COLON, BEFORE, INSIDE, AFTER, INVERTED, NEGATED
	}

	/** @param line from 1 */
	public record Problem(int line, String content) {
	}

	private final Map<String, Cues> languages;
	private final Map<Trait, Map<String, String>> traits;
	private final String version;
	private final List<Problem> problems;

	private CueLists(Map<String, Cues> languages, Map<Trait, Map<String, String>> traits, String version, List<Problem> problems) {
		this.languages = languages;
		this.traits = traits;
		this.version = version;
		this.problems = List.copyOf(problems);
	}

	/** The lists that ship. */
	public static CueLists standard() {
		return parse(standardText());
	}

	/** The file that ships, to be copied and changed. */
	public static String standardText() {
		try (InputStream in = Objects.requireNonNull(CueLists.class.getResourceAsStream(FILE))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("The bundle has no " + FILE, e);
		}
	}

	public static CueLists parse(String text) {
		Parser parser = new Parser();
		text.lines().forEach(parser::line);
		return new CueLists(parser.languages, parser.traits, parser.version, parser.problems);
	}

	/** As the file says; empty if it does not. */
	public String version() {
		return version;
	}

	public List<Problem> problems() {
		return problems;
	}

	/** @param tag a BCP 47 tag; the lists of all languages if there are none for this one */
	List<Cues> of(String tag) {
		Cues cues = languages.get(Locale.forLanguageTag(tag).getLanguage());
		return cues != null ? List.of(cues) : List.copyOf(languages.values());
	}

	Map<String, String> attributes(Trait trait) {
		return traits.getOrDefault(trait, Map.of());
	}

	private static final class Parser {

		private final Map<String, Cues> languages = new TreeMap<>();
		private final Map<Trait, Map<String, String>> traits = new HashMap<>();
		private final List<Problem> problems = new ArrayList<>();
		private String version = "";
		private String language = "";
		private String kind = "";
		private Map<String, String> attributes = Map.of();
		private int number;

		void line(String raw) {
			number++;
			String line = raw.strip();
			if (line.isEmpty() || line.startsWith("#")) {
				return;
			}
			if (line.startsWith("[") && line.endsWith("]")) {
				section(line.substring(1, line.length() - 1).strip().split("\\s+"));
			} else if (kind.equals("traits")) {
				trait(line);
			} else if (kind.isEmpty()) {
				version = line.startsWith("version") && line.contains("=") ? line.substring(line.indexOf('=') + 1).strip() : version;
			} else if (!languages.computeIfAbsent(language, Cues::new).add(kind, line, attributes)) {
				problems.add(new Problem(number, raw));
			}
		}

		private void section(String[] words) {
			boolean all = words.length == 1;
			language = all ? "" : words[0];
			kind = words[all ? 0 : 1];
			attributes = pairs(words, all ? 1 : 2);
		}

		private void trait(String line) {
			int sign = line.indexOf('=');
			String name = sign < 0 ? line : line.substring(0, sign).strip().toUpperCase(Locale.ROOT);
			for (Trait each : Trait.values()) {
				if (each.name().equals(name)) {
					traits.put(each, pairs(line.substring(sign + 1).strip().split("\\s+"), 0));
					return;
				}
			}
			problems.add(new Problem(number, line));
		}

		private static Map<String, String> pairs(String[] words, int from) {
			Map<String, String> pairs = new LinkedHashMap<>();
			for (int i = from; i < words.length; i++) {
				int sign = words[i].indexOf('=');
				if (sign > 0) {
					pairs.put(words[i].substring(0, sign), words[i].substring(sign + 1));
				}
			}
			return pairs;
		}
	}
}
