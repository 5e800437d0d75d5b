// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.SmallCodebook;

class OutlinesTest {

	private static final String TEXT = "Home | News\nBridge   holds\nAna said it holds. Everyone cheered wildly.\nDoubts\nBo denied that.\nEnd\n";
	private final List<Annotation> marks = new ArrayList<>();

	@Test
	void marksStandUnderTheHeadingTheyFollow() {
		mark("a", SmallCodebook.SLANT, "wildly");
		mark("b", SmallCodebook.SPEAKER, "Bo");
		assertEquals(List.of("Bridge holds[wildly]", "Doubts[Bo]", "End[]"), outline(Set.of()));
	}

	@Test
	void aMarkAboveTheFirstHeadingStandsAlone() {
		mark("a", SmallCodebook.SLANT, "News");
		assertEquals(List.of("News", "Bridge holds[]", "Doubts[]", "End[]"), outline(Set.of()));
	}

	@Test
	void aMarkInAHeadingStandsUnderIt() {
		mark("a", SmallCodebook.SLANT, "Bridge");
		assertEquals(List.of("Bridge holds[Bridge]", "Doubts[]", "End[]"), outline(Set.of()));
	}

	@Test
	void whoSpeaksAndHowStandUnderTheQuoteAndNowhereElse() {
		mark("s", SmallCodebook.SPEAKER, "Ana");
		mark("v", SmallCodebook.VERB, "said");
		marks.add(of("q", SmallCodebook.SAYING, "it holds").withLink("shown_by", "v").withLink("uttered_by", "s"));
		assertEquals(List.of("Bridge holds[it holds[Ana said]]", "Doubts[]", "End[]"), outline(Set.of()));
	}

	@Test
	void oneSpeakerOfTwoQuotesStandsUnderBoth() {
		mark("s", SmallCodebook.SPEAKER, "Ana");
		marks.add(of("q", SmallCodebook.SAYING, "it holds").withLink("uttered_by", "s"));
		marks.add(of("r", SmallCodebook.SAYING, "Everyone cheered").withLink("uttered_by", "s"));
		assertEquals(List.of("Bridge holds[it holds[Ana] Everyone cheered[Ana]]", "Doubts[]", "End[]"), outline(Set.of()));
	}

	@Test
	void familiesCanBeLeftOut() {
		mark("s", SmallCodebook.SPEAKER, "Ana");
		marks.add(of("q", SmallCodebook.SAYING, "it holds").withLink("uttered_by", "s"));
		assertEquals(List.of("Bridge holds[Ana]", "Doubts[]", "End[]"), outline(Set.of("saying")));
		assertEquals(List.of("Bridge holds[it holds]", "Doubts[]", "End[]"), outline(Set.of("speaker")));
	}

	@Test
	void marksThatLostTheirWordsComeLast() {
		marks.add(of("o", SmallCodebook.SLANT, "Home").asOrphan());
		mark("a", SmallCodebook.SLANT, "Bo");
		assertEquals(List.of("Bridge holds[]", "Doubts[Bo]", "End[]", "?[Home]"), outline(Set.of()));
	}

	@Test
	void anArticleWithoutHeadingsIsAListOfMarks() {
		mark("a", SmallCodebook.SLANT, "wildly");
		Article plain = new Article(new ArticlePath("x"), TEXT, ArticleMetadata.EMPTY, Zones.NONE);
		assertEquals(List.of("wildly"), shown(Outlines.of(plain, AnnotationSet.of(marks), SmallCodebook.CODEBOOK, Set.of())));
	}

	private List<String> outline(Set<String> hidden) {
		Zones zones = new Zones(List.of(new Zone(ZoneKind.NAVIGATION, span("Home | News")), new Zone(ZoneKind.HEADLINE, span("Bridge   holds")),
				new Zone(ZoneKind.SUBHEADING, span("Doubts")), new Zone(ZoneKind.SUBHEADING, span("End"))));
		Article article = new Article(new ArticlePath("x"), TEXT, ArticleMetadata.EMPTY, zones);
		return shown(Outlines.of(article, AnnotationSet.of(marks), SmallCodebook.CODEBOOK, hidden));
	}

	private static List<String> shown(List<OutlineNode> nodes) {
		return nodes.stream().map(node -> switch (node) {
			case OutlineNode.Heading heading -> heading.text() + "[" + String.join(" ", shown(heading.children())) + "]";
			case OutlineNode.Orphans orphans -> "?[" + String.join(" ", shown(orphans.children())) + "]";
			case OutlineNode.Mark mark -> mark.annotation().words()
					+ (mark.children().isEmpty() ? "" : "[" + String.join(" ", shown(mark.children())) + "]");
		}).toList();
	}

	private void mark(String id, Label label, String words) {
		marks.add(of(id, label, words));
	}

	private static Annotation of(String id, Label label, String words) {
		return Annotation.of(id, label.id(), List.of(span(words)), TEXT, "");
	}

	private static TextSpan span(String words) {
		int start = TEXT.indexOf(words);
		return new TextSpan(start, start + words.length());
	}
}
