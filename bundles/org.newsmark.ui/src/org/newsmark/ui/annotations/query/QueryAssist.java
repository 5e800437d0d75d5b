// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.query.QueryCompletion;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.ui.parts.Completion;

/** Completion of fields and values in the line where a query is typed: while typing, and by Ctrl+Space. */
final class QueryAssist {

	private QueryAssist() {
	}

	static Completion install(Text text, Supplier<Vocabulary> vocabulary) {
		return new Completion(text, (contents, position) -> proposals(contents, position, vocabulary.get()));
	}

	/** Each proposal is the whole text as it would be then. */
	private static IContentProposal[] proposals(String contents, int position, Vocabulary vocabulary) {
		QueryCompletion completion = QueryCompletion.at(contents, position, vocabulary);
		String before = contents.substring(0, completion.start());
		String behind = contents.substring(completion.end());
		return completion.proposals().stream().map(proposal -> {
			boolean blank = proposal.complete() && behind.isEmpty();
			String text = before + proposal.text() + (blank ? " " : "");
			return new ContentProposal(text + behind, proposal.text(), null, text.length());
		}).toArray(IContentProposal[]::new);
	}
}
