// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;

/**
 * A corpus of three articles, small enough to count by hand: one with an emoji before its marks, one with a mark in two
 * pieces, one in Japanese without marks. alice has five marks, bob three, one of them in a menu.
 */
public final class SmallCorpus {

	public static final Path EXAMPLES = Path.of("../org.newsmark.examples");

	public static final String STRIKE = """
			Strike 🚢 at the harbour
			“We will not yield”, said Ana Mora, who leads the union.
			Some say it is over.
			Share this page
			""";
	public static final String GREVE = """
			Grève au port
			« Nous tiendrons », dit-elle, « tout l’hiver ».
			""";

	private final Path folder;

	private SmallCorpus(Path folder) {
		this.folder = folder;
	}

	/** Makes it in a folder that is not there yet. */
	public static Path in(Path folder) throws IOException {
		new SmallCorpus(folder).make();
		return folder;
	}

	private void make() throws IOException {
		write("corpus.json", """
				{"newsmark":"corpus/1","name":"Strike","language":"en","codebook":"voices@1.0.0"}
				""");
		write("codebook.yaml", Files.readString(EXAMPLES.resolve("codebooks/voices.yaml")));
		write("sources.jsonl", """
				{"id":"ana-mora","name":"Ana Mora","aliases":["Mora"]}
				""");
		write("articles/2025/01/strike.txt", STRIKE);
		write("articles/2025/01/strike.json", """
				{"newsmark":"article/1","title":"Strike at the harbour","outlet":"The Courier","published":"2025-01-15","language":"en","section":"Port",\
				"zones":[{"kind":"headline","start":0,"end":23},{"kind":"navigation","start":%d,"end":%d}]}
				""".formatted(point(STRIKE, "Share"), point(STRIKE, "page") + 4));
		write("articles/2025/02/grève.txt", GREVE);
		write("articles/2025/02/grève.json", """
				{"newsmark":"article/1","title":"Grève au port","outlet":"Le Jour","published":"2025-02-03T10:48","language":"fr",\
				"zones":[{"kind":"headline","start":0,"end":13}]}
				""");
		write("articles/2025/02/停電.txt", "空港で停電\n");
		write("articles/2025/02/停電.json", """
				{"newsmark":"article/1","title":"空港で停電","outlet":"日報","published":"2025-02-04","language":"ja"}
				""");
		annotations("alice", "2025/01/strike", STRIKE, "done",
				mark(STRIKE, "q1", "quote.direct",
						"\"attributes\":{\"mood\":\"indicative\"},\"links\":{\"said_by\":[\"s1\"]}",
						"“We will not yield”"),
				mark(STRIKE, "s1", "source", "\"attributes\":{\"type\":\"ngo\",\"entity\":\"ana-mora\"}", "Ana Mora"),
				mark(STRIKE, "w1", "bias.weasel", "\"attributes\":{\"vague\":\"quantifier\"},\"note\":\"Who?\"",
						"Some"));
		annotations("bob", "2025/01/strike", STRIKE, "in-progress",
				mark(STRIKE, "b1", "quote.direct", "\"attributes\":{\"mood\":\"indicative\"}", "“We will not yield”"),
				mark(STRIKE, "b2", "bias.loaded", "\"attributes\":{}", "Share"));
		annotations("alice", "2025/02/grève", GREVE, "in-progress",
				mark(GREVE, "g1", "quote.direct", "\"attributes\":{},\"links\":{\"cued_by\":[\"g2\"]}",
						"« Nous tiendrons »", "« tout l’hiver »"),
				mark(GREVE, "g2", "cue", "\"attributes\":{\"stance\":\"neutral\"}", "dit-elle"));
		annotations("bob", "2025/02/grève", GREVE, "new",
				mark(GREVE, "b3", "cue", "\"attributes\":{\"stance\":\"neutral\"}", "dit-elle"));
	}

	/** Where these words begin in the text, in code points. */
	public static int point(String text, String words) {
		int unit = text.indexOf(words);
		if (unit < 0) {
			throw new IllegalArgumentException(words);
		}
		return text.codePointCount(0, unit);
	}

	private void annotations(String annotator, String article, String text, String status, String... marks)
			throws IOException {
		String header = """
				{"newsmark":"annotations/1","article":"%s","textSha256":"%s","annotator":"%s","codebook":"voices@1.0.0","status":"%s"}
				""".formatted(article, new ArticleText(new ArticlePath(article), text).sha256(), annotator, status);
		write("annotations/" + annotator + "/" + article + ".jsonl", header + String.join("", marks));
	}

	private static String mark(String text, String id, String label, String members, String... pieces) {
		List<String> spans = new ArrayList<>();
		List<String> exact = new ArrayList<>();
		for (String piece : pieces) {
			int start = point(text, piece);
			spans.add("[" + start + "," + (start + piece.codePointCount(0, piece.length())) + "]");
			exact.add("\"" + piece + "\"");
		}
		return "{\"id\":\"%s\",\"label\":\"%s\",\"spans\":[%s],\"exact\":[%s],\"prefix\":\"\",\"suffix\":\"\",%s}\n"
				.formatted(id, label,
				String.join(",", spans), String.join(",", exact), members);
	}

	private void write(String file, String content) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, content);
	}
}
