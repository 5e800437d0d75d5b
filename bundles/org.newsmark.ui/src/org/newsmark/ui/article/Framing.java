// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.assist.frames.CueLists;
import org.newsmark.assist.frames.FrameProposer;
import org.newsmark.assist.frames.FrameTaking;
import org.newsmark.assist.frames.Proposal;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.check.Rule;
import org.newsmark.core.check.RuleUse;
import org.newsmark.core.editing.AttributeCopy;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.core.editing.Rewrite;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.Edit.Rewritten.Kind;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/**
 * Quotes as frames: what is proposed for the quote that is open, taking it, saying that nobody is named, taking a whole frame away. What is proposed is
 * worked out when somebody first asks for it, so that the key which marks is not held up. UI thread only.
 */
public final class Framing {

	private final ArticleSession session;
	private FrameProposer proposer = new FrameProposer(CueLists.standard());
	private Asked asked = new Asked("", List.of(), "", Proposal.NOTHING);

	/** What was proposed last, and for what. */
	private record Asked(String quote, List<TextSpan> spans, String text, Proposal proposal) {
		boolean isFor(Annotation mark, String now) {
			return mark.id().equals(quote) && mark.spans().equals(spans) && now == text;
		}
	}

	Framing(ArticleSession session) {
		this.session = session;
	}

	/** For whoever loads: how this corpus says that quotes are introduced. */
	void use(CueLists lists) {
		proposer = new FrameProposer(lists);
		asked = new Asked("", List.of(), "", Proposal.NOTHING);
	}

	/** What is proposed for the quote that is open now, without what it has already; nothing if none is open. */
	public Proposal offered() {
		return openQuote().map(quote -> taking().open(quote, proposalFor(quote))).orElse(Proposal.NOTHING);
	}

	/** The quote whose frame is open. */
	public Optional<Annotation> openQuote() {
		return session.linking() instanceof Linking.Frame(String id) ? session.marks().get(id).filter(mark -> !mark.orphan()) : Optional.empty();
	}

	/**
	 * Opens the frame of the selected mark, be it the quote or a part of it.
	 *
	 * @return why nothing is proposed; empty if something is
	 */
	public Optional<EditOutcome> open() {
		Optional<QuoteFrame> frame = selected();
		if (frame.isEmpty()) {
			return Optional.of(new Refused(Reason.NO_QUOTE));
		}
		session.select(frame.get().quote().id(), false);
		session.setLinking(new Linking.Frame(frame.get().quote().id()));
		return offered().isEmpty() ? Optional.of(new Refused(Reason.NOTHING_PROPOSED)) : Optional.empty();
	}

	/** Makes marks and links of what is proposed and closes the frame. */
	public EditOutcome take() {
		Optional<Annotation> quote = openQuote();
		if (quote.isEmpty()) {
			return new Refused(Reason.NO_QUOTE);
		}
		Rewrite rewrite = taking().take(quote.get(), offered());
		session.setLinking(new Linking.Nothing());
		return rewrite.isEmpty() ? new Refused(Reason.NOTHING_PROPOSED) : session.apply(new Edit.Rewritten(Kind.FRAME, rewrite));
	}

	/** Says of the quote that nobody is named, as the codebook's rule about quotes without a source has it. */
	public EditOutcome noSource() {
		Optional<Annotation> quote = openQuote().or(() -> selected().map(QuoteFrame::quote));
		Optional<Map.Entry<String, String>> excuse = session.codebook().use(Rule.W2).map(RuleUse::unless)
				.flatMap(unless -> unless.entrySet().stream().findFirst());
		if (quote.isEmpty() || excuse.isEmpty()) {
			return new Refused(quote.isEmpty() ? Reason.NO_QUOTE : Reason.NO_SUCH_VALUE);
		}
		Annotation said = AttributeCopy.onto(quote.get(), Map.of(excuse.get().getKey(), excuse.get().getValue()), session.codebook());
		session.setLinking(new Linking.Nothing());
		return session.apply(new Edit.Rewritten(Kind.NO_SOURCE, new Rewrite(List.of(quote.get()), List.of(said))));
	}

	/** Takes the selected frame away: the quote, and those of its parts that no other mark needs. */
	public EditOutcome remove() {
		Optional<QuoteFrame> frame = selected();
		return frame.isEmpty() ? new Refused(Reason.NO_QUOTE)
				: session.apply(new Edit.RemoveMarks(frame.get().owned(session.marks(), session.codebook())));
	}

	/** Whom a pronoun at the open quote's verb stands for. */
	public Optional<Annotation> namedBefore() {
		return openQuote().flatMap(quote -> taking().namedBefore(quote));
	}

	/** The frame that the selected mark is part of. */
	public Optional<QuoteFrame> selected() {
		return session.selected().flatMap(mark -> QuoteFrame.of(mark, session.marks(), session.codebook()));
	}

	private Proposal proposalFor(Annotation quote) {
		String text = session.article().text();
		if (!asked.isFor(quote, text)) {
			boolean placed = quote.end() <= text.length();
			asked = new Asked(quote.id(), quote.spans(), text,
					placed ? proposer.propose(text, session.article().metadata().language(), quote.spans()) : Proposal.NOTHING);
		}
		return asked.proposal();
	}

	private FrameTaking taking() {
		return new FrameTaking(session.marks(), session.article().text(), session.codebook(), MarkIds::next, ArticleSession.now());
	}

}
