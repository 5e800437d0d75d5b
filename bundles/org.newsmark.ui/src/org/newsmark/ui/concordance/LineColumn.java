// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.concordance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.newsmark.index.ConcordanceOrder;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.rows.RowColumn;

/** The columns of a concordance. Ids are kept in the workbench's state. */
enum LineColumn {

	LEFT("left", Messages.Annotations_columnLeft, 330, SWT.RIGHT, ConcordanceOrder.LEFT),
	WORDS("words", CorpusMessages.Concordance_words, 190, SWT.CENTER, ConcordanceOrder.WORDS),
	RIGHT("right", Messages.Annotations_columnRight, 330, SWT.LEFT, ConcordanceOrder.RIGHT),
	LABEL("label", Messages.Annotations_columnLabel, 130, SWT.LEFT, null),
	OUTLET("outlet", Messages.Annotations_columnOutlet, 120, SWT.LEFT, null),
	DATE("date", Messages.Annotations_columnDate, 100, SWT.LEFT, null),
	ARTICLE("article", Messages.Annotations_columnArticle, 240, SWT.LEFT, null);

	static final List<RowColumn> COLUMNS = Arrays.stream(values()).map(each -> each.column).toList();

	private final RowColumn column;
	private final Optional<ConcordanceOrder> order;

	LineColumn(String id, String title, int width, int alignment, ConcordanceOrder order) {
		this.column = new RowColumn(id, title, width, alignment, true);
		this.order = Optional.ofNullable(order);
	}

	/** What a click on the header sorts by; empty if nothing. */
	Optional<ConcordanceOrder> order() {
		return order;
	}

	/** The column that is sorted by; -1 for none. */
	static int of(ConcordanceOrder order) {
		return Arrays.stream(values()).filter(each -> each.order.equals(Optional.of(order))).findFirst().map(Enum::ordinal).orElse(-1);
	}
}
