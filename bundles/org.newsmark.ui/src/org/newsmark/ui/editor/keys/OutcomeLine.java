// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.newsmark.assist.frames.Proposal;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Relation;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditOutcome;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.Linking;

/**
 * Says in the status line why a key did nothing, and, as long as a quote's frame is open or a link is begun, what the next keys do. A key that
 * did something needs no words. UI thread only.
 */
public final class OutcomeLine {

	/** Longer words of a mark are cut. */
	private static final int SHORT = 40;

	private final IEditorSite site;
	private final ArticleSession session;

	public OutcomeLine(IEditorSite site, ArticleSession session) {
		this.site = site;
		this.session = session;
	}

	public void show(EditOutcome outcome) {
		say(switch (outcome) {
			case EditOutcome.Done done -> prompt();
			case EditOutcome.Refused refused -> EditWords.sentenceFor(refused.reason());
		});
	}

	/** What is open is another thing, or the selected mark is, to which a link would lead. */
	public void linkingChanged() {
		say(prompt());
	}

	private String prompt() {
		return switch (session.linking()) {
			case Linking.Nothing nothing -> "";
			case Linking.Frame frame -> framePrompt(frame);
			case Linking.Relating relating -> {
				List<Relation> fitting = session.relating().fitting();
				yield fitting.isEmpty() ? NLS.bind(Messages.Linking_chooseTarget, words(relating.from()))
						: NLS.bind(Messages.Linking_chooseRelation,
								new Object[] { words(relating.from()), session.selected().map(Annotation::id).map(this::words).orElse(""),
										numbered(fitting) });
			}
		};
	}

	/** What is proposed, and what the next keys do with it. */
	private String framePrompt(Linking.Frame frame) {
		Proposal offered = session.framing().offered();
		if (offered.isEmpty()) {
			return NLS.bind(Messages.Linking_frame, words(frame.quote()));
		}
		String text = session.article().text();
		String sources = offered.sources().stream().map(part -> cut(part.span().in(text))).collect(Collectors.joining(", "));
		if (sources.isEmpty() && offered.backwards()) {
			sources = session.framing().namedBefore().map(mark -> cut(mark.words())).orElse("");
		}
		String cue = offered.cue().map(part -> cut(part.span().in(text))).orElse("");
		return NLS.bind(EditMessages.Frame_offered, sources.isEmpty() ? EditMessages.Frame_nobody : sources, cue.isEmpty() ? EditMessages.Frame_noCue : cue);
	}

	private static String cut(String words) {
		String line = words.replaceAll("\\s+", " ");
		return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT / 2)) + "…";
	}

	private String numbered(List<Relation> relations) {
		return IntStream.range(0, relations.size())
				.mapToObj(i -> NLS.bind(Messages.Linking_numbered, i + 1, EditWords.relationName(relations.get(i).id(), session.codebook())))
				.collect(Collectors.joining(", "));
	}

	private String words(String id) {
		Optional<String> words = session.marks().get(id).map(Annotation::words).map(each -> each.replaceAll("\\s+", " "));
		return words.map(OutcomeLine::cut).orElse("");
	}

	/** @param words empty for none */
	public void say(String words) {
		IStatusLineManager line = site.getActionBars().getStatusLineManager();
		if (line != null) {
			line.setMessage(words);
		}
	}
}
