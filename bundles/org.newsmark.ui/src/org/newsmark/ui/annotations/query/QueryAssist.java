// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.query.QueryCompletion;
import org.newsmark.core.query.Vocabulary;

/** Completion of fields and values in the line where a query is typed: while typing, and by Ctrl+Space. */
final class QueryAssist {

	private static final char[] WAKES = { ':', ',', '=' };
	private static final int DELAY_MILLIS = 150;
	private static final int POPUP_WIDTH = 320;
	private static final int POPUP_HEIGHT = 260;

	private QueryAssist() {
	}

	static ContentProposalAdapter install(Text text, Supplier<Vocabulary> vocabulary) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, position) -> proposals(contents, position, vocabulary.get()), KeyStroke.getInstance(SWT.MOD1, ' '), wakes());
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setAutoActivationDelay(DELAY_MILLIS);
		adapter.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
		return adapter;
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

	private static char[] wakes() {
		StringBuilder keys = new StringBuilder().append(WAKES);
		for (char c = 'a'; c <= 'z'; c++) {
			keys.append(c);
		}
		return keys.toString().toCharArray();
	}
}
