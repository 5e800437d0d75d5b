// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.query.QuerySyntaxException.Reason;
import org.newsmark.ui.Messages;

/** Says what is wrong with a query in the language of the workbench. Pure. */
public final class QueryWords {

	private QueryWords() {
	}

	/** Where and why; with a link that puts the suggestion in place of what is wrong, if there is one. */
	static String sentence(QuerySyntaxException mistake) {
		String position = String.valueOf(mistake.position() + 1);
		String said = mistake.part().isEmpty() ? NLS.bind(Messages.Query_error, position, reason(mistake.reason()))
				: NLS.bind(Messages.Query_errorIn, new Object[] { position, escape(mistake.part()), reason(mistake.reason()) });
		return mistake.suggestion().isEmpty() ? said
				: said + " " + NLS.bind(Messages.Query_didYouMean, escape(mistake.suggestion()));
	}

	/** The same for where there can be no link. */
	public static String plainSentence(QuerySyntaxException mistake) {
		return sentence(mistake).replaceAll("</?a[^>]*>", "").replace("&&", "&");
	}

	private static String reason(Reason reason) {
		return switch (reason) {
			case OPEN_QUOTE -> Messages.Query_openQuote;
			case OPEN_GROUP -> Messages.Query_openGroup;
			case STRAY_PARENTHESIS -> Messages.Query_strayParenthesis;
			case TOO_DEEP -> Messages.Query_tooDeep;
			case MISSING_ALTERNATIVE -> Messages.Query_missingAlternative;
			case MISSING_TERM -> Messages.Query_missingTerm;
			case MISSING_VALUE -> Messages.Query_missingValue;
			case MISSING_NAME -> Messages.Query_missingName;
			case UNKNOWN_FIELD -> Messages.Query_unknownField;
			case UNKNOWN_VALUE -> Messages.Query_unknownValue;
			case NOT_A_DATE -> Messages.Query_notADate;
			case BACKWARD_RANGE -> Messages.Query_backwardRange;
			case NOT_A_DISTANCE -> Messages.Query_notADistance;
			case NO_WORDS -> Messages.Query_noWords;
		};
	}

	/** For the text of a link. */
	private static String escape(String typed) {
		return typed.replace("&", "&&").replace("<", "‹").replace(">", "›");
	}
}
