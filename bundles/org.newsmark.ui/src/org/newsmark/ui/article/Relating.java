// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Relation;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/**
 * A link made by keys: begin at the selected mark, select another, finish. The codebook says which relations there are. UI thread only.
 */
public final class Relating {

	private final ArticleSession session;

	Relating(ArticleSession session) {
		this.session = session;
	}

	/** From the selected mark; false if none is selected or no relation starts at its label. */
	public boolean begin() {
		Optional<Annotation> from = session.selected();
		List<Relation> relations = from.map(mark -> session.codebook().relationsFrom(mark.label())).orElse(List.of());
		if (session.isEditable() && !relations.isEmpty()) {
			session.setLinking(new Linking.Relating(from.get().id(), relations));
			return true;
		}
		return false;
	}

	public boolean isBegun() {
		return session.linking() instanceof Linking.Relating;
	}

	/** The relations that fit from where it was begun to the mark selected now, in the codebook's order; empty if none was begun. */
	public List<Relation> fitting() {
		if (!(session.linking() instanceof Linking.Relating relating)) {
			return List.of();
		}
		return session.selected().filter(to -> !to.id().equals(relating.from()))
				.map(to -> relating.relations().stream().filter(relation -> relation.pointsTo(to.label())).toList()).orElse(List.of());
	}

	/**
	 * Links to the mark selected now and selects the mark it started from again. Stays begun when refused.
	 *
	 * @param number which of {@link #fitting}, from 1
	 */
	public EditOutcome finish(int number) {
		List<Relation> fitting = fitting();
		if (!(session.linking() instanceof Linking.Relating relating) || number < 1 || number > fitting.size()) {
			return new Refused(Reason.LINK_NOT_ALLOWED);
		}
		String to = session.selected().orElseThrow().id();
		EditOutcome outcome = session.apply(new Edit.AddLink(relating.from(), fitting.get(number - 1).id(), to));
		if (outcome instanceof Done) {
			session.setLinking(new Linking.Nothing());
			session.select(relating.from(), false);
		}
		return outcome;
	}
}
