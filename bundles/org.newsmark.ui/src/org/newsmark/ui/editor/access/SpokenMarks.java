// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.MarkOrder;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * Gives the text the headline as its name and the marks at the caret as its description, and says when that is another one, so that marks are
 * heard where others see them. UI thread only.
 */
public final class SpokenMarks extends AccessibleAdapter {

	/** Nobody listens to more. */
	private static final int MOST = 4;

	private final ArticleSession session;
	private final Accessible accessible;
	private String said = "";

	public SpokenMarks(VisibleText text, ArticleSession session) {
		this.session = session;
		accessible = text.widget().getAccessible();
		accessible.addAccessibleListener(this);
		text.onClose(() -> accessible.removeAccessibleListener(this));
	}

	/** The caret is elsewhere, or marks or their links are others: tells those who listen if there is something else to say. */
	public void follow() {
		String now = description(session);
		if (!now.equals(said)) {
			said = now;
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		}
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = NLS.bind(Messages.Access_article, session.article().headline());
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = description(session);
	}

	/** The marks at the caret, innermost first, each with its label, words, values and links; says so if there is none. */
	public static String description(ArticleSession session) {
		List<Annotation> marks = MarkOrder.at(session.marks(), session.words().caret());
		return marks.isEmpty() ? Messages.Access_noMark
				: marks.stream().limit(MOST).map(mark -> sentence(mark, session)).collect(Collectors.joining(" "));
	}

	private static String sentence(Annotation mark, ArticleSession session) {
		Codebook codebook = session.codebook();
		StringBuilder sentence = new StringBuilder(
				NLS.bind(Messages.Access_mark, EditWords.labelName(mark.label(), codebook), oneLine(mark)));
		for (String attribute : mark.attributes().keySet()) {
			sentence.append(", ").append(value(mark, attribute, codebook));
		}
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			String targets = link.getValue().stream().flatMap(id -> session.marks().get(id).stream()).map(SpokenMarks::oneLine)
					.collect(Collectors.joining(", "));
			if (!targets.isEmpty()) {
				sentence.append("; ").append(NLS.bind(Messages.Access_link, EditWords.relationName(link.getKey(), codebook), targets));
			}
		}
		return sentence.append('.').toString();
	}

	private static String value(Annotation mark, String attribute, Codebook codebook) {
		String value = mark.attribute(attribute);
		return codebook.attribute(attribute).flatMap(each -> each.value(value)).map(each -> each.name().in(Locale.getDefault()))
				.filter(name -> !name.isEmpty()).orElse(value);
	}

	private static String oneLine(Annotation mark) {
		return mark.words().replaceAll("\\s+", " ").strip();
	}
}
