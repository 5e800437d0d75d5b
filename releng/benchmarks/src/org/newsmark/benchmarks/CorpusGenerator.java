// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.newsmark.core.article.ArticleText;

/**
 * Writes a corpus folder of invented articles, the same for the same seed: about 550 words each in words that follow
 * each other as often as those of a language do (Zipf), fifty marks of one or two annotators with attributes and links.
 * Files are written without forcing them to disk, which {@link org.newsmark.core.corpus.CorpusFolder} would do and
 * would take minutes.
 */
final class CorpusGenerator {

	static final int MARKS_PER_ARTICLE = 50;
	static final int OUTLETS = 24;
	static final int ACTORS = 400;
	/** Stands in about one article of twelve. */
	static final String PHRASE = "accord froid";

	private static final int VOCABULARY = 20_000;
	private static final String[] SYLLABLES = { "ba", "lo", "mé", "ri", "tu", "cha", "son", "per", "vou", "gra", "lin",
			"dé", "fo", "quai", "ner",
			"té", "pla", "cru", "bon", "sif", "è", "mar", "cô", "zel", "ju" };
	private static final String[] SMALL = { "le", "la", "de", "les", "et", "des", "en", "un", "une", "du", "que", "est",
			"pour", "dans", "qui",
			"sur", "pas", "au", "par", "plus", "l’", "d’", "qu’", "s’", "n’" };
	private static final String[] LABELS = { "source", "cue", "quote.direct", "quote.indirect", "quote.mixed",
			"quote.scare", "bias.loaded",
			"bias.label", "bias.weasel", "bias.unattributed", "bias.editorial", "bias.hedge", "bias.intensifier",
			"bias.presupposition",
			"bias.passive", "bias.technique", "bias.headline" };
	private static final String[] STANCES = { "neutral", "endorsing", "doubting", "loaded" };
	private static final String[] TYPES = { "gov", "expert", "media", "company", "ngo", "citizen", "judiciary",
			"other" };

	private final Random random;
	private final String[] words = new String[VOCABULARY];

	private CorpusGenerator(long seed) {
		random = new Random(seed);
		for (int i = 0; i < VOCABULARY; i++) {
			StringBuilder word = new StringBuilder();
			for (int left = 2 + random.nextInt(3); left > 0; left--) {
				word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
			}
			words[i] = i < SMALL.length ? SMALL[i] : word.toString();
		}
	}

	/** @param codebook content of {@code codebook.yaml} */
	static void write(Path root, int articles, long seed, String codebook) throws IOException {
		CorpusGenerator generator = new CorpusGenerator(seed);
		Files.createDirectories(root);
		Files.writeString(root.resolve("codebook.yaml"), codebook);
		StringBuilder sources = new StringBuilder();
		for (int actor = 0; actor < ACTORS; actor++) {
			sources.append(String.format(Locale.ROOT,
					"{\"id\":\"actor-%d\",\"name\":\"Actor %d\",\"type\":\"%s\",\"country\":\"FR\"}%n", actor,
					actor, TYPES[actor % TYPES.length]));
		}
		Files.writeString(root.resolve("sources.jsonl"), sources);
		for (int article = 0; article < articles; article++) {
			generator.writeArticle(root, article);
		}
		// Last: a folder without it is not finished.
		Files.writeString(root.resolve("corpus.json"),
				"{\"newsmark\":\"corpus/1\",\"name\":\"Benchmark\",\"language\":\"fr\",\"codebook\":\"voices@1.0.0\"}\n");
	}

	/**
	 * Adds an article of so many characters, with marks of one annotator at places drawn by lot.
	 *
	 * @param longest in characters that a mark may be
	 */
	static void writeLong(Path root, String path, long seed, int characters, int marks, int longest) throws IOException {
		CorpusGenerator generator = new CorpusGenerator(seed);
		StringBuilder text = new StringBuilder();
		List<int[]> zones = new ArrayList<>();
		generator.zone(text, zones, 10);
		while (text.length() < characters) {
			text.append("\n\n");
			generator.zone(text, zones, 40 + generator.random.nextInt(40));
		}
		String whole = text.toString();
		write(root.resolve("articles/" + path + ".txt"), whole);
		write(root.resolve("articles/" + path + ".json"), String.format(Locale.ROOT,
				"{\"newsmark\":\"article/1\",\"title\":\"%s\",\"outlet\":\"Outlet 1\",\"published\":\"2025-01-07\",\"language\":\"fr\","
						+ "\"zones\":[{\"kind\":\"headline\",\"start\":0,\"end\":%d}]}\n",
				whole.substring(0, zones.get(0)[1]), zones.get(0)[1]));
		StringBuilder lines = new StringBuilder();
		head(lines, "alice", path, ArticleText.sha256(whole.getBytes(StandardCharsets.UTF_8)), "in-progress");
		String source = "";
		String cue = "";
		int[] starts = generator.random.ints(marks, 0, whole.length() - 10).sorted().toArray();
		for (int i = 0; i < marks; i++) {
			int length = Math.max(5, longest / 10) + generator.random.nextInt(longest - Math.max(5, longest / 10));
			int end = Math.min(whole.length(), starts[i] + length);
			String label = LABELS[generator.random.nextInt(LABELS.length)];
			line(lines, "mark" + i, label, whole, starts[i], end);
			lines.append(",\"attributes\":{").append(generator.attributes(label)).append('}').append(links(label, source, cue))
					.append(",\"created\":\"2026-01-07T10:00:00Z\"}\n");
			source = label.equals("source") ? "mark" + i : source;
			cue = label.equals("cue") ? "mark" + i : cue;
		}
		write(root.resolve("annotations/alice/" + path + ".jsonl"), lines.toString());
	}

	private void writeArticle(Path root, int number) throws IOException {
		LocalDate date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(731));
		String path = String.format(Locale.ROOT, "%d/%02d/article-%05d", date.getYear(), date.getMonthValue(), number);
		int outlet = (int) (OUTLETS * random.nextDouble() * random.nextDouble());
		StringBuilder text = new StringBuilder();
		List<int[]> zones = new ArrayList<>();
		zone(text, zones, 10);
		text.append("\n\n");
		zone(text, zones, 40);
		while (zones.size() < 9) {
			text.append("\n\n");
			zone(text, zones, 60 + random.nextInt(30));
		}
		text.append("\n\n");
		zone(text, zones, 25);
		write(root.resolve("articles/" + path + ".txt"), text.toString());
		int[] headline = zones.get(0);
		int[] lead = zones.get(1);
		int[] menu = zones.get(zones.size() - 1);
		write(root.resolve("articles/" + path + ".json"), String.format(Locale.ROOT,
				"{\"newsmark\":\"article/1\",\"title\":\"%s\",\"outlet\":\"Outlet %d\",\"authors\":[\"Author %d\"],\"published\":\"%s\","
						+ "\"language\":\"fr\",\"zones\":[{\"kind\":\"headline\",\"start\":%d,\"end\":%d},{\"kind\":\"lead\",\"start\":%d,\"end\":%d},"
						+ "{\"kind\":\"navigation\",\"start\":%d,\"end\":%d}],\"event\":\"event %d\",\"genre\":\"%s\"}\n",
				text.substring(headline[0], headline[1]), outlet, random.nextInt(90), date, headline[0], headline[1],
				lead[0], lead[1], menu[0],
				menu[1], random.nextInt(60), random.nextInt(5) == 0 ? "opinion" : "reporting"));
		String sha256 = ArticleText.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
		if (random.nextInt(4) == 0) {
			writeMarks(root, "alice", path, text.toString(), sha256, MARKS_PER_ARTICLE / 2);
			writeMarks(root, "bob", path, text.toString(), sha256, MARKS_PER_ARTICLE - MARKS_PER_ARTICLE / 2);
		} else {
			writeMarks(root, random.nextBoolean() ? "alice" : "bob", path, text.toString(), sha256, MARKS_PER_ARTICLE);
		}
	}

	/** Adds words and remembers where they stand. */
	private void zone(StringBuilder text, List<int[]> zones, int count) {
		int start = text.length();
		for (int i = 0; i < count; i++) {
			if (text.length() > start && text.charAt(text.length() - 1) != '’') {
				text.append(i % 13 == 12 ? ", " : i % 21 == 20 ? ". " : " ");
			}
			text.append(random.nextInt(6_600) == 0 ? PHRASE : words[zipf()]);
		}
		zones.add(new int[] { start, text.length() });
	}

	/** Small numbers often, large ones seldom: the n-th about 1/n as often as the first. */
	private int zipf() {
		return (int) Math.min(VOCABULARY - 1,
				Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1 + random.nextDouble());
	}

	private void writeMarks(Path root, String annotator, String path, String text, String sha256, int count)
			throws IOException {
		StringBuilder lines = new StringBuilder();
		head(lines, annotator, path, sha256, random.nextInt(3) == 0 ? "in-progress" : "done");
		int step = (text.length() - 60) / count;
		String source = "";
		String cue = "";
		for (int i = 0; i < count; i++) {
			String label = LABELS[random.nextInt(4) == 0 ? random.nextInt(LABELS.length)
					: (i * 5 + random.nextInt(3)) % LABELS.length];
			String id = Long.toString(Math.abs(random.nextLong()) | 1L << 50, 36).substring(0, 10);
			int start = i * step + random.nextInt(Math.max(1, step / 2));
			int end = Math.min(text.length(), start + 4 + random.nextInt(label.startsWith("quote") ? 90 : 20));
			line(lines, id, label, text, start, end);
			lines.append(",\"attributes\":{").append(attributes(label)).append('}');
			lines.append(links(label, source, cue));
			lines.append(random.nextInt(40) == 0 ? ",\"note\":\"to be discussed\"" : "")
					.append(",\"created\":\"2026-01-07T10:00:00Z\"}\n");
			source = label.equals("source") ? id : source;
			cue = label.equals("cue") ? id : cue;
		}
		write(root.resolve("annotations/" + annotator + "/" + path + ".jsonl"), lines.toString());
	}

	private static void head(StringBuilder lines, String annotator, String path, String sha256, String status) {
		lines.append("{\"newsmark\":\"annotations/1\",\"article\":\"").append(path).append("\",\"textSha256\":\"").append(sha256)
				.append("\",\"annotator\":\"").append(annotator).append("\",\"codebook\":\"voices@1.0.0\",\"status\":\"").append(status)
				.append("\"}\n");
	}

	private static void line(StringBuilder lines, String id, String label, String text, int start, int end) {
		lines.append("{\"id\":\"").append(id).append("\",\"label\":\"").append(label).append("\",\"spans\":[[")
				.append(start).append(',')
				.append(end).append("]],\"exact\":[\"");
		escape(lines, text.substring(start, end));
		lines.append("\"],\"prefix\":\"");
		escape(lines, text.substring(Math.max(0, start - 32), start));
		lines.append("\",\"suffix\":\"");
		escape(lines, text.substring(end, Math.min(text.length(), end + 32)));
		lines.append('"');
	}

	/** Of a quote to the source and the cue before it, if there were any. */
	private static String links(String label, String source, String cue) {
		if (!label.startsWith("quote") || source.isEmpty()) {
			return "";
		}
		return ",\"links\":{\"said_by\":[\"" + source + "\"]" + (cue.isEmpty() ? "" : ",\"cued_by\":[\"" + cue + "\"]") + '}';
	}

	private String attributes(String label) {
		if (label.equals("source")) {
			return "\"type\":\"" + TYPES[random.nextInt(TYPES.length)] + "\",\"naming\":\"proper\",\"country\":\""
					+ (random.nextBoolean() ? "FR" : "UA") + "\",\"entity\":\"actor-"
					+ (int) (ACTORS * random.nextDouble() * random.nextDouble())
					+ '"';
		}
		if (label.equals("cue")) {
			return "\"attitude\":\"speech\",\"stance\":\"" + STANCES[random.nextInt(STANCES.length)]
					+ "\",\"form\":\"verb\"";
		}
		if (label.startsWith("quote")) {
			return "\"mood\":\"indicative\",\"marks\":\"" + (random.nextBoolean() ? "guillemets" : "curly") + '"';
		}
		return "\"polarity\":\"" + (random.nextBoolean() ? "fav" : "unfav") + "\",\"strength\":"
				+ (1 + random.nextInt(3));
	}

	private static void escape(StringBuilder into, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			into.append(switch (c) {
				case '\n' -> "\\n";
				case '"' -> "\\\"";
				case '\\' -> "\\\\";
				default -> String.valueOf(c);
			});
		}
	}

	private static void write(Path file, String content) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}
}
