// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.text.TextSpan;

/** Writes small corpora of random articles and marks, the same for the same seed. */
final class RandomCorpus {

	static final String CODEBOOK = """
			newsmark: codebook/1
			id: testing
			version: 1.0.0
			title: {en: Testing}
			families:
			  - {id: speaker, role: source, sign: underline, name: {en: Speaker}}
			  - {id: said, role: quote, sign: box, name: {en: Said}}
			  - {id: slant, role: bias, sign: wavy, name: {en: Slant}}
			labels:
			  - {id: speaker, key: S, color: "#0072B2", name: {en: Speaker}, definition: {en: Speaks}, attributes: [who, country]}
			  - {id: said.so, key: D, color: "#009E73", name: {en: So}, definition: {en: So}, attributes: [mood]}
			  - {id: said.thus, key: I, color: "#D55E00", name: {en: Thus}, definition: {en: Thus}, attributes: [mood]}
			  - {id: slant, key: L, color: "#B2182B", name: {en: Slant}, definition: {en: Slant}, attributes: [against, voice, weight]}
			attributes:
			  - {id: who, type: actor, name: {en: Who}}
			  - {id: against, type: actor, multiple: true, name: {en: Against}}
			  - {id: country, type: country, name: {en: Country}}
			  - {id: mood, values: [calm, angry], name: {en: Mood}}
			  - {id: voice, values: [narrator, source], name: {en: Voice}}
			  - {id: weight, type: number, name: {en: Weight}}
			relations:
			  - {id: by, from: [said], to: [speaker], min: 0, max: 9, name: {en: by}}
			  - {id: same, from: [speaker], to: [speaker], min: 0, max: 1, name: {en: same}}
			  - {id: about, from: [slant], to: [speaker, said], min: 0, max: 9, name: {en: about}}
			rules: []
			""";

	static final List<String> LABELS = List.of("speaker", "said.so", "said.thus", "slant", "stray");
	static final List<String> OUTLETS = List.of("Le Phare", "L’Écho", "Чайка", "");
	static final List<String> ACTORS = List.of("ada", "bo", "cy");
	static final List<String> ANNOTATORS = List.of("alice", "bob");

	private static final List<String> WORDS = List.of("l’alliance", "L'alliance", "port", "Port", "gazoduc", "gazoducs",
			"état", "État", "etat",
			"guerre", "froide", "12,5", "😀", "e\u0301tat", "dit-elle", "мост", "a", "rouille");
	private static final List<String> GAPS = List.of(" ", " ", " ", "\u00a0", ", ", "\n", "\n\n", " « ", " » ",
			"\u202f: ");
	private static final List<String> DATES = List.of("2025-01-31", "2025-02-01T08:30", "2025-02-28", "2024-12-01", "");

	private final Random random;
	private final CorpusFolder folder;

	private RandomCorpus(CorpusFolder folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	static CorpusFolder write(Path root, long seed, int articles) throws IOException, ArticleFormatException {
		CorpusFolder folder = CorpusFolder.create(root, "Random", "fr", CODEBOOK);
		folder.writeSources(List.of(new Actor("ada", "Ada Lumen", "", "", List.of("la maire", "Lumen"), Map.of()),
				new Actor("bo", "Bo Écluse", "", "", List.of(), Map.of())), List.of());
		RandomCorpus corpus = new RandomCorpus(folder, seed);
		for (int i = 0; i < articles; i++) {
			corpus.writeArticle(new ArticlePath((i % 3 == 0 ? "2025/" : "") + "article-" + i));
		}
		return folder;
	}

	/** Gives an article another text, other metadata and other marks. */
	static void rewrite(CorpusFolder folder, ArticlePath path, long seed) throws IOException, ArticleFormatException {
		new RandomCorpus(folder, seed).writeArticle(path);
	}

	/** Gives one annotator's marks in an article another content. */
	static void remark(CorpusFolder folder, ArticlePath path, String annotator, long seed)
			throws IOException, ArticleFormatException {
		new RandomCorpus(folder, seed).writeMarks(folder.readArticle(path), annotator);
	}

	private void writeArticle(ArticlePath path) throws IOException, ArticleFormatException {
		StringBuilder text = new StringBuilder();
		List<Zone> zones = new ArrayList<>();
		for (int stretch = random.nextInt(6); stretch >= 0; stretch--) {
			int start = text.length();
			for (int word = 1 + random.nextInt(12); word > 0; word--) {
				text.append(pick(WORDS)).append(pick(GAPS));
			}
			if (random.nextInt(3) > 0) {
				zones.add(new Zone(
						pick(List.of(ZoneKind.HEADLINE, ZoneKind.LEAD, ZoneKind.NAVIGATION, ZoneKind.COMMENT,
								ZoneKind.RELATED)),
						new TextSpan(start, text.length())));
			}
		}
		Map<String, Object> members = new LinkedHashMap<>();
		put(members, ArticleMetadata.TITLE, "Titre " + random.nextInt(5));
		put(members, ArticleMetadata.OUTLET, pick(OUTLETS));
		put(members, ArticleMetadata.PUBLISHED, pick(DATES));
		put(members, ArticleMetadata.LANGUAGE, pick(List.of("fr", "en", "")));
		put(members, ArticleMetadata.EVENT, pick(List.of("strike", "")));
		put(members, ArticleMetadata.GENRE, pick(List.of("reporting", "opinion", "")));
		members.put(ArticleMetadata.AUTHORS, random.nextBoolean() ? List.of("Ana", "Bob") : List.of());
		members.put("desk", random.nextBoolean() ? "city" : "");
		members.values().removeIf(value -> value.equals("") || value.equals(List.of()));
		Article article = new Article(path, text.toString(), new ArticleMetadata(members), new Zones(zones));
		folder.writeArticle(article, WritePolicy.REPLACE);
		for (String annotator : ANNOTATORS) {
			if (random.nextInt(4) > 0) {
				writeMarks(article, annotator);
			}
		}
	}

	private void writeMarks(Article article, String annotator) throws IOException, ArticleFormatException {
		List<Annotation> marks = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			marks.add(mark("m" + i, article.text(), marks));
		}
		AnnotationFile before = folder.readAnnotations(article.path(), annotator);
		folder.writeAnnotations(before.with(AnnotationSet.of(marks)).with(pick(List.of(AnnotationStatus.values()))),
				before);
	}

	private Annotation mark(String id, String text, List<Annotation> before) {
		int pieces = random.nextInt(5) == 0 ? 2 : 1;
		List<TextSpan> spans = new ArrayList<>();
		int from = random.nextInt(Math.max(1, text.length() - 12));
		for (int piece = 0; piece < pieces; piece++) {
			int start = whole(text, Math.min(text.length() - 1, from));
			int end = whole(text, Math.min(text.length(), start + 1 + random.nextInt(9)));
			if (end > start && start >= (spans.isEmpty() ? 0 : spans.get(0).end())) {
				spans.add(new TextSpan(start, end));
			}
			from = end + random.nextInt(4);
		}
		if (spans.isEmpty()) {
			spans.add(new TextSpan(0, whole(text, Math.min(text.length(), 2))));
		}
		Annotation mark = Annotation.of(id, pick(LABELS), spans, text, "2026-01-01T00:00:00Z");
		if (random.nextInt(3) == 0) {
			mark = mark.withAttribute("who", pick(ACTORS));
		}
		if (random.nextInt(4) == 0) {
			mark = mark.withAttribute("against", random.nextBoolean() ? List.of("ada", "cy") : "bo+ada");
		}
		if (random.nextInt(3) == 0) {
			mark = mark.withAttribute("mood", pick(List.of("calm", "angry")));
		}
		if (random.nextInt(4) == 0) {
			mark = mark.withAttribute("weight", 1 + random.nextInt(3));
		}
		if (random.nextInt(9) == 0) {
			mark = mark.withAttribute("voice", "source");
		}
		for (Annotation target : before) {
			if (random.nextInt(8) == 0) {
				mark = mark.withLink(pick(List.of("by", "same", "about")), target.id());
			}
		}
		if (random.nextInt(15) == 0) {
			mark = mark.withLink("by", "nobody");
		}
		if (random.nextInt(6) == 0) {
			mark = mark.withNote(pick(List.of("check this", "Vérifier")));
		}
		if (random.nextInt(8) == 0) {
			mark = mark.withProvenance(new Annotation.Provenance("rule:fr.selon", "2026-01-01T00:00:00Z", ""));
		}
		return random.nextInt(15) == 0 ? mark.asOrphan() : mark;
	}

	/** The same edge, or the one behind the surrogate pair that it would cut. */
	private static int whole(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset + 1
				: offset;
	}

	private static void put(Map<String, Object> members, String member, String value) {
		members.put(member, value);
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
