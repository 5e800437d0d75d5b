// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import java.util.Arrays;
import java.util.Optional;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Edit;
import org.newsmark.ui.article.EditOutcome;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;
import org.newsmark.ui.article.Relating;
import org.newsmark.ui.article.SessionChange.FocusWanted.Target;

/** The commands on marks that need nothing but the session. Ids are those of plugin.xml. */
public enum ArticleCommand {

	REPEAT_LABEL("repeatLabel") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return Optional.of(session.marking().repeat(false));
		}
	},
	ADD_PIECE("addPiece") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return Optional.of(session.marking().addPiece(false));
		}
	},
	REMOVE_MARK("removeMark") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return Optional.of(session.marking().remove());
		}
	},
	/** The value is the number: of a relation while one is begun, else of a value of the first attribute. */
	SET_VALUE("setValue") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			int number = Integer.parseInt(value);
			return Optional.of(session.relating().isBegun() ? session.relating().finish(number) : session.marking().setValue(number));
		}
	},
	RELATE("relate") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			Relating relating = session.relating();
			return relating.begin() ? Optional.empty()
					: Optional.of(new Refused(session.selected().isPresent() ? Reason.NO_LINK_STARTS : Reason.NO_MARK));
		}
	},
	/** Finishes what was begun, takes what is proposed, else goes on to the attributes of the selected mark. */
	TAKE("take") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			if (session.relating().isBegun()) {
				return Optional.of(session.relating().finish(1));
			}
			if (!session.framing().offered().isEmpty()) {
				return Optional.of(session.framing().take());
			}
			return focus(session, Target.ATTRIBUTES);
		}
	},
	/** Proposes source and cue of the selected quote again. */
	PROPOSE_FRAME("proposeFrame") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return session.framing().open();
		}
	},
	NO_SOURCE("noSource") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return Optional.of(session.framing().noSource());
		}
	},
	REMOVE_FRAME("removeFrame") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return Optional.of(session.framing().remove());
		}
	},
	/** Settles a problem of the selected mark where one answer is clear. */
	FIX("fix") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return Optional.of(session.marking().fix());
		}
	},
	NOTE("note") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return focus(session, Target.NOTE);
		}
	},
	LEAVE("leave") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			session.marking().leave();
			return Optional.empty();
		}
	},
	NEXT_MARK("nextMark") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return step(session, true, false);
		}
	},
	PREVIOUS_MARK("previousMark") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return step(session, false, false);
		}
	},
	NEXT_SAME_LABEL("nextSameLabel") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return step(session, true, true);
		}
	},
	PREVIOUS_SAME_LABEL("previousSameLabel") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return step(session, false, true);
		}
	},
	/** The value is the id of the status. */
	SET_STATUS("setStatus") {
		@Override
		Optional<EditOutcome> run(ArticleSession session, String value) {
			return AnnotationStatus.of(value).map(status -> session.apply(new Edit.SetStatus(status)));
		}
	};

	private static final String PREFIX = "org.newsmark.ui.command.";
	/** The one parameter of commands that have a value. */
	public static final String VALUE = "org.newsmark.ui.command.value";

	private final String id;

	ArticleCommand(String name) {
		this.id = PREFIX + name;
	}

	public String id() {
		return id;
	}

	/** Empty for any other command. */
	public static Optional<ArticleCommand> of(String id) {
		return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
	}

	/**
	 * @param value of the command's parameter; empty for commands without one
	 * @return what came of it, to be said to the researcher; empty if there is nothing to say
	 */
	abstract Optional<EditOutcome> run(ArticleSession session, String value);

	private static Optional<EditOutcome> step(ArticleSession session, boolean forward, boolean sameLabel) {
		return session.marking().step(forward, sameLabel) ? Optional.empty() : Optional.of(new Refused(Reason.NO_FURTHER_MARK));
	}

	private static Optional<EditOutcome> focus(ArticleSession session, Target target) {
		if (session.selected().isEmpty()) {
			return Optional.of(new Refused(Reason.NO_MARK));
		}
		session.wantFocus(target);
		return Optional.empty();
	}
}
