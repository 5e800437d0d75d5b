// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

/** A corpus folder of three invented articles in two outlets, marked by two annotators: nine marks, one of them outside the article. */
public final class BridgeCorpus {

	public static final ArticlePath HOLDS = new ArticlePath("2025/holds");
	public static final ArticlePath DOUBTS = new ArticlePath("2025/doubts");
	public static final ArticlePath QUIET = new ArticlePath("quiet");

	/** Another scheme than the one that ships. */
	public static final String CODEBOOK = """
			newsmark: codebook/1
			id: bridge
			version: 1.0.0
			title: {en: Bridge, fr: Pont}
			families:
			  - {id: voice, role: source, sign: underline, name: {en: Voice, fr: Voix}}
			  - {id: saying, role: quote, sign: box, name: {en: Saying, fr: Parole}}
			  - {id: tone, role: bias, sign: wavy, name: {en: Tone, fr: Ton}}
			labels:
			  - {id: voice, key: V, color: "#0072B2", name: {en: Who, fr: Qui}, definition: {en: Who speaks, fr: Qui parle}, attributes: [who, kind]}
			  - {id: saying.plain, key: P, color: "#009E73", name: {en: Plain, fr: Simple}, definition: {en: Said, fr: Dit}, attributes: [mood]}
			  - {id: tone.warm, key: W, color: "#D55E00", name: {en: Warm, fr: Chaleureux}, definition: {en: Warm, fr: Chaud}, attributes: [force]}
			  - {id: tone.cold, key: C, color: "#B2182B", name: {en: Cold, fr: Froid}, definition: {en: Cold, fr: Froid}, attributes: [force]}
			attributes:
			  - {id: who, type: actor, name: {en: Person, fr: Personne}}
			  - {id: kind, values: [office, person, press, street, other], name: {en: Kind, fr: Genre}}
			  - {id: mood, values: [{id: calm, name: {en: Calm, fr: Calme}}, {id: angry, name: {en: Angry, fr: Fâché}}], name: {en: Mood, fr: Humeur}}
			  - {id: force, type: number, name: {en: Force, fr: Force}}
			relations:
			  - {id: by, from: [saying], to: [voice], min: 0, max: 9, name: {en: Said by, fr: Dit par}}
			""";

	private static final String HOLDS_TEXT = """
			Home | Shocking deals
			The bridge holds
			“It is solid”, said Ana Lumen. Everyone cheered wildly.
			Doubts
			A grim engineer disagreed.
			""";
	private static final String DOUBTS_TEXT = """
			Cracks again
			“We told you”, said Bo. The sad bridge stands.
			""";

	private BridgeCorpus() {
	}

	/** Writes it into a folder that has no corpus yet. Blocks. */
	public static CorpusFolder write(Path root) throws IOException, ArticleFormatException {
		CorpusFolder folder = CorpusFolder.create(root, "Bridge", "en", CODEBOOK);
		folder.writeSources(List.of(new Actor("ana", "Ana Lumen", "", "", List.of("the mayor"), Map.of()),
				new Actor("bo", "Bo", "", "", List.of(), Map.of())), List.of());
		article(folder, HOLDS, "The Lantern", "2025-03-04", HOLDS_TEXT);
		article(folder, DOUBTS, "Canal Courier", "2025-04-01", DOUBTS_TEXT);
		article(folder, QUIET, "Canal Courier", "2025-04-02", "Nothing happened.\n");
		marks(folder, HOLDS, "ana-lyst", HOLDS_TEXT, List.of(of("out", "tone.warm", HOLDS_TEXT, "Shocking"),
				of("quote", "saying.plain", HOLDS_TEXT, "“It is solid”").withLink("by", "who").withAttribute("mood", "calm"),
				of("who", "voice", HOLDS_TEXT, "Ana Lumen").withAttribute("who", "ana").withAttribute("kind", "office"),
				of("warm", "tone.warm", HOLDS_TEXT, "wildly").withAttribute("force", 2)));
		marks(folder, HOLDS, "bob", HOLDS_TEXT,
				List.of(of("who", "voice", HOLDS_TEXT, "Ana Lumen"), of("cold", "tone.cold", HOLDS_TEXT, "grim")));
		marks(folder, DOUBTS, "ana-lyst", DOUBTS_TEXT,
				List.of(of("quote", "saying.plain", DOUBTS_TEXT, "“We told you”").withAttribute("mood", "angry").withLink("by", "who"),
						of("who", "voice", DOUBTS_TEXT, "Bo").withAttribute("who", "bo"), of("cold", "tone.cold", DOUBTS_TEXT, "sad")));
		return folder;
	}

	/** Replaces one annotator's marks in an article, as a save does. */
	public static void marks(CorpusFolder folder, ArticlePath path, String annotator, String text, List<Annotation> marks)
			throws IOException, ArticleFormatException {
		AnnotationFile before = folder.readAnnotations(path, annotator);
		folder.writeAnnotations(before.with(AnnotationSet.of(marks)).with(AnnotationStatus.IN_PROGRESS), before);
	}

	/** A mark over the first occurrence of these words. */
	public static Annotation of(String id, String label, String text, String words) {
		int start = text.indexOf(words);
		return Annotation.of(id, label, List.of(new TextSpan(start, start + words.length())), text, "2025-05-05T08:00:00Z");
	}

	private static void article(CorpusFolder folder, ArticlePath path, String outlet, String published, String text)
			throws IOException, ArticleFormatException {
		Map<String, Object> members = new LinkedHashMap<>();
		String[] lines = text.split("\n");
		boolean navigation = lines[0].startsWith("Home");
		String headline = lines[navigation ? 1 : 0];
		members.put(ArticleMetadata.TITLE, headline);
		members.put(ArticleMetadata.OUTLET, outlet);
		members.put(ArticleMetadata.PUBLISHED, published);
		members.put(ArticleMetadata.LANGUAGE, "en");
		int start = text.indexOf(headline);
		Zone title = new Zone(ZoneKind.HEADLINE, new TextSpan(start, start + headline.length()));
		Zones zones = new Zones(
				navigation ? List.of(new Zone(ZoneKind.NAVIGATION, new TextSpan(0, lines[0].length())), title) : List.of(title));
		folder.writeArticle(new Article(path, text, new ArticleMetadata(members), zones), WritePolicy.NEW);
	}
}
