// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.text.NumberFormat;
import java.util.Locale;

import org.newsmark.index.Measure;

/** Writes counts, shares and rates as people of the workbench's language read them. Pure. */
public final class MeasureWords {

	private MeasureWords() {
	}

	/** A dash where there was nothing to divide by. */
	public static String shown(Measure measure, double value) {
		if (!Double.isFinite(value)) {
			return "–";
		}
		NumberFormat format = measure == Measure.COUNT ? NumberFormat.getIntegerInstance()
				: measure.isShare() ? NumberFormat.getPercentInstance() : NumberFormat.getNumberInstance();
		int digits = measure == Measure.COUNT ? 0 : measure.isShare() ? 1 : 2;
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		return format.format(value);
	}

	/** On an axis: without digits that say nothing. */
	public static String tick(Measure measure, double value) {
		NumberFormat format = measure.isShare() ? NumberFormat.getPercentInstance() : NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(3);
		return format.format(value);
	}

	/** For programs: a point, no unit; nothing where there was nothing to divide by. */
	public static String exact(Measure measure, double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		return measure == Measure.COUNT ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.6f", value);
	}
}
