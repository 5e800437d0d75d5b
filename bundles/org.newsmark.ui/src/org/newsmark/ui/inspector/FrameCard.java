// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.core.editing.Voiced;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.VoiceWords;

/**
 * The whole quote that the selected mark belongs to, whichever part of it that is: a line a part, each leads to its mark. Of a bias marker: whose words it
 * stands on.
 */
final class FrameCard {

	/** Longer words are cut. */
	private static final int SHORT = 60;

	private final MarkEdits edits;
	private final Link link;
	private final List<Annotation> shown = new ArrayList<>();
	private String text = "";

	/** @param parent of two columns */
	FrameCard(Composite parent, MarkEdits edits) {
		this.edits = edits;
		link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).exclude(true).applyTo(link);
		link.addListener(SWT.Selection, event -> edits.follow(shown.get(Integer.parseInt(event.text))));
	}

	void show(Annotation mark) {
		ArticleSession session = edits.session();
		Optional<QuoteFrame> frame = QuoteFrame.of(mark, session.marks(), session.codebook())
				.filter(each -> each.ids().size() > 1);
		shown.clear();
		String next = frame.map(each -> lines(each, mark)).orElse("");
		if (session.codebook().roleOf(mark.label()) == FamilyRole.BIAS) {
			next = voice(mark);
		}
		boolean visible = !next.isEmpty();
		if (!next.equals(text)) {
			text = next;
			link.setText(next);
		}
		link.setVisible(visible);
		((GridData) link.getLayoutData()).exclude = !visible;
	}

	/** Whose words a bias marker stands on; a speaker leads to the source. */
	private String voice(Annotation mark) {
		ArticleSession session = edits.session();
		Voiced voiced = Voiced.of(mark, session.marks(), session.codebook(), session.article().zones());
		return VoiceWords.sentence(voiced, voiced.speakers().stream().map(speaker -> anchor(speaker, true)).collect(Collectors.joining(", ")));
	}

	private String lines(QuoteFrame frame, Annotation selected) {
		List<String> lines = new ArrayList<>();
		lines.add(line(EditWords.labelName(frame.quote().label(), edits.codebook()), frame.quote(), selected));
		for (QuoteFrame.Part part : frame.parts()) {
			lines.add(line(EditWords.relationName(part.relation().id(), edits.codebook()), part.mark(), selected));
		}
		frame.inner().forEach(inner -> lines.add(line(EditMessages.Frame_inner, inner, selected)));
		return String.join("\n", lines);
	}

	private String line(String name, Annotation mark, Annotation selected) {
		return NLS.bind(EditMessages.Frame_line, name, anchor(mark, !mark.id().equals(selected.id())));
	}

	private String anchor(Annotation mark, boolean leads) {
		String words = mark.words().replaceAll("\\s+", " ");
		String cut = words.length() <= SHORT ? words : words.substring(0, words.offsetByCodePoints(0, SHORT / 2)) + "…";
		shown.add(mark);
		String escaped = cut.replace("&", "&&").replace("<", "‹").replace(">", "›");
		return leads ? "<a href=\"" + (shown.size() - 1) + "\">" + escaped + "</a>" : escaped;
	}
}
