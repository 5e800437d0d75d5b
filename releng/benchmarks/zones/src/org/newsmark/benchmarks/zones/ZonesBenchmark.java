// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks.zones;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.newsmark.core.article.Zone;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.plain.TextReader;

/**
 * How often the zone finder and the search for metadata are right, on invented pages of twenty layouts in four languages: a line counts as
 * right if its kind is exactly the one that the layout gave it.
 */
public final class ZonesBenchmark {

	private static final int STORIES_PER_LAYOUT = 4;
	private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es");

	private final Map<String, int[]> shares = new TreeMap<>();
	private final boolean verbose;
	private int pages;

	private ZonesBenchmark(boolean verbose) {
		this.verbose = verbose;
	}

	/** @param args folder of the stories; {@code -v} to see what is wrong */
	public static void main(String[] args) throws Exception {
		ZonesBenchmark benchmark = new ZonesBenchmark(args.length > 1);
		Path folder = Path.of(args[0]);
		benchmark.run(Story.read(folder.resolve("stories.txt")), words(folder.resolve("words.txt")));
		benchmark.print();
	}

	private static Map<String, Map<String, String>> words(Path file) throws Exception {
		Map<String, Map<String, String>> words = new HashMap<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.startsWith("#")) {
				String[] cells = line.split("\t");
				for (int i = 0; i < LANGUAGES.size(); i++) {
					words.computeIfAbsent(LANGUAGES.get(i), any -> new HashMap<>()).put(cells[0], cells[i + 1]);
				}
			}
		}
		return words;
	}

	private void run(List<Story> stories, Map<String, Map<String, String>> words) throws Exception {
		List<Consumer<PageWriter>> layouts = new ArrayList<>(ModernLayouts.ALL);
		layouts.addAll(PlainLayouts.ALL);
		layouts.addAll(PlainLayouts.COPIED);
		for (int i = 0; i < layouts.size(); i++) {
			boolean copied = i >= layouts.size() - PlainLayouts.COPIED.size();
			for (int n = 0; n < STORIES_PER_LAYOUT; n++) {
				// Two stories of each language follow one another: one of every language, not always the same.
				Story story = stories.get((2 * n + i % 2) % stories.size());
				PageWriter page = new PageWriter(story, words.get(story.get("language")));
				layouts.get(i).accept(page);
				measure("layout " + (i + 1), page, copied);
			}
		}
	}

	private void measure(String layout, PageWriter page, boolean copied) throws Exception {
		pages++;
		ArticleReader reader = copied ? new TextReader() : new HtmlReader();
		byte[] bytes = (copied ? page.copy() : page.html()).getBytes(StandardCharsets.UTF_8);
		ImportedArticle article = reader.read(new ImportSource(copied ? "page.txt" : "page.html", bytes), ReadRequest.STANDARD).get(0);
		String name = layout + " " + page.story.get("language");
		lines(name, page, article);
		Story story = page.story;
		count("headline", article.metadata().title().equals(story.get("headline")), name + " headline " + article.metadata().title());
		String published = article.metadata().text("published");
		count("date", published.startsWith(story.get("published").substring(0, 10)), name + " date " + published);
		boolean hasOutlet = page.pieces().stream().anyMatch(piece -> piece.text().contains(story.get("outlet"))) || page.html().contains("og:site_name")
				|| page.html().contains("publisher");
		if (hasOutlet) {
			count("outlet", article.metadata().outlet().equals(story.get("outlet")), name + " outlet " + article.metadata().outlet());
		}
		boolean hasAuthor = page.pieces().stream().anyMatch(piece -> piece.zone().equals("byline")) || page.html().contains("name=\"author\"");
		if (hasAuthor) {
			count("author", article.metadata().authors().equals(story.authors()), name + " author " + article.metadata().authors());
		}
	}

	/** Pieces and lines are in the same order; a line may be made of several pieces. */
	private void lines(String name, PageWriter page, ImportedArticle article) {
		Deque<PageWriter.Piece> pieces = new ArrayDeque<>(page.pieces());
		int at = 0;
		for (String line : article.text().split("\n", -1)) {
			int start = at;
			at += line.length() + 1;
			String left = plain(line);
			if (left.isEmpty()) {
				continue;
			}
			Map<String, Integer> kinds = new HashMap<>();
			while (!left.isEmpty() && !pieces.isEmpty() && left.contains(plain(pieces.peek().text()))) {
				PageWriter.Piece piece = pieces.remove();
				String words = plain(piece.text());
				kinds.merge(piece.zone(), words.length(), Integer::sum);
				left = left.substring(left.indexOf(words) + words.length());
			}
			String wanted = kinds.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
					.orElseThrow(() -> new IllegalStateException(name + ": no piece for " + line));
			int shown = start + line.length() - line.stripLeading().length();
			String found = article.zones().kindAt(shown).id();
			count("line-accuracy", found.equals(wanted), name + " " + wanted + " but " + found + ": " + line);
		}
		if (!pieces.isEmpty()) {
			throw new IllegalStateException(name + ": not in the text: " + pieces.peek());
		}
		for (Zone zone : article.zones().all()) {
			if (zone.span().end() > article.text().length()) {
				throw new IllegalStateException(zone.toString());
			}
		}
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
	}

	private void count(String figure, boolean right, String what) {
		int[] share = shares.computeIfAbsent(figure, any -> new int[2]);
		share[0] += right ? 1 : 0;
		share[1]++;
		if (verbose && !right) {
			System.err.println(what);
		}
	}

	private void print() {
		Map<String, Double> limits = Map.of("line-accuracy", 0.95, "headline", 0.9, "date", 0.9, "outlet", 0.9, "author", 0.9);
		for (String figure : List.of("line-accuracy", "headline", "date", "outlet", "author")) {
			int[] share = shares.get(figure);
			System.out.printf(Locale.ROOT, "%s\t%.3f\t-\tshare\ttarget\t%.2f%n", figure, (double) share[0] / share[1], limits.get(figure));
		}
		System.err.println(pages + " pages, " + shares.get("line-accuracy")[1] + " lines");
	}
}
