// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.newsmark.core.comparison.SharedQuotation;
import org.newsmark.core.comparison.SharedQuotation.Version;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowColumn;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.rows.RowSource;

/** Versions of the same quotations one under the other, the longest first, an empty line between two quotations. UI thread only. */
final class QuotationRows implements RowSource {

	static final List<RowColumn> COLUMNS = List.of(new RowColumn("outlet", Messages.Annotations_columnOutlet, 170),
			new RowColumn("form", CorpusMessages.Compare_form, 150), new RowColumn("sources", CorpusMessages.Compare_saidBy, 190),
			new RowColumn("words", Messages.Annotations_columnWords, 620), new RowColumn("article", Messages.Annotations_columnArticle, 260));

	private final CorpusWords words;
	private final List<Optional<Version>> rows = new ArrayList<>();

	QuotationRows(List<SharedQuotation> shared, CorpusWords words) {
		this.words = words;
		for (SharedQuotation each : shared) {
			if (!rows.isEmpty()) {
				rows.add(Optional.empty());
			}
			each.versions().forEach(version -> rows.add(Optional.of(version)));
		}
	}

	/** Empty for the line between two quotations. */
	Optional<Version> version(int row) {
		return rows.get(row);
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public void paint(GC gc, RowArea area) {
		for (RowArea.Cell cell : area.cells()) {
			RowDrawing.text(gc, cell.bounds(), text(area.row(), cell.column()), SWT.LEFT);
		}
	}

	@Override
	public String text(int row, int column) {
		return rows.get(row).map(version -> switch (column) {
			case 0 -> version.quotation().outlet();
			case 1 -> form(version);
			case 2 -> version.quotation().sources().stream().map(source -> words.actors().getOrDefault(source, source)).sorted()
					.collect(Collectors.joining(", "));
			case 3 -> version.quotation().words().replaceAll("\\s+", " ");
			default -> words.headlines().apply(version.quotation().article());
		}).orElse("");
	}

	@Override
	public String hint(int row, int column) {
		return text(row, column);
	}

	private static String form(Version version) {
		String form = switch (version.form()) {
			case LONGEST -> CorpusMessages.Compare_longest;
			case SAME -> CorpusMessages.Compare_same;
			case CUT -> CorpusMessages.Compare_cut;
			case REWORDED -> CorpusMessages.Compare_reworded;
		};
		return version.reattributed() ? form + ", " + CorpusMessages.Compare_reattributed : form;
	}
}
