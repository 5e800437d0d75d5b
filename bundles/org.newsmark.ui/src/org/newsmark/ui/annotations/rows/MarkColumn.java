// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.newsmark.core.query.Dimension;
import org.newsmark.index.MarkOrder;
import org.newsmark.ui.Messages;
import org.newsmark.ui.rows.RowColumn;

/** The columns for marks; the first nine are shown until somebody chooses others. Ids are kept in the workbench's state. */
public enum MarkColumn {

	LEFT("left", Messages.Annotations_columnLeft, 230, MarkOrder.by(MarkOrder.Text.LEFT)),
	WORDS("words", Messages.Annotations_columnWords, 260, MarkOrder.by(MarkOrder.Text.WORDS)),
	RIGHT("right", Messages.Annotations_columnRight, 230, MarkOrder.by(MarkOrder.Text.RIGHT)),
	LABEL("label", Messages.Annotations_columnLabel, 170, MarkOrder.by(Dimension.LABEL)),
	ATTRIBUTES("attributes", Messages.Annotations_columnAttributes, 220, null),
	ARTICLE("article", Messages.Annotations_columnArticle, 220, MarkOrder.by(MarkOrder.Text.HEADLINE)),
	OUTLET("outlet", Messages.Annotations_columnOutlet, 120, MarkOrder.by(Dimension.OUTLET)),
	DATE("date", Messages.Annotations_columnDate, 100, MarkOrder.by(Dimension.DATE)),
	ANNOTATOR("annotator", Messages.Annotations_columnAnnotator, 90, MarkOrder.by(Dimension.ANNOTATOR)),
	ZONE("zone", Messages.Annotations_columnZone, 90, MarkOrder.by(Dimension.ZONE)),
	VOICE("voice", Messages.Annotations_columnVoice, 90, MarkOrder.by(Dimension.VOICE)),
	ENTITY("entity", Messages.Annotations_columnEntity, 140, MarkOrder.by(Dimension.ENTITY)),
	NOTE("note", Messages.Annotations_columnNote, 180, MarkOrder.by(MarkOrder.Text.NOTE)),
	STATUS("status", Messages.Annotations_columnStatus, 90, MarkOrder.by(Dimension.STATUS)),
	PATH("path", Messages.Annotations_columnPath, 160, MarkOrder.by(Dimension.ARTICLE));

	/** Of the columns, in the order that tables are made with. */
	public static final List<RowColumn> COLUMNS = Arrays.stream(values()).map(MarkColumn::column).toList();

	private final String id;
	private final String title;
	private final int width;
	private final Optional<MarkOrder> order;

	MarkColumn(String id, String title, int width, @Nullable MarkOrder order) {
		this.id = id;
		this.title = title;
		this.width = width;
		this.order = Optional.ofNullable(order);
	}

	public String id() {
		return id;
	}

	public String title() {
		return title;
	}

	/** How rows are sorted by it, ascending; empty if they cannot. */
	public Optional<MarkOrder> order() {
		return order;
	}

	/** Empty if there is none of that id. */
	public static Optional<MarkColumn> of(String id) {
		return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
	}

	private RowColumn column() {
		return new RowColumn(id, title, width, this == LEFT ? SWT.RIGHT : SWT.LEFT, compareTo(ANNOTATOR) <= 0);
	}
}
