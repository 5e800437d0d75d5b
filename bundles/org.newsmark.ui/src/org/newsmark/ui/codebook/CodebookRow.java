// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNull;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.query.ValuePattern;

/** A line of the Codebook view: a label, or the family of several labels. Pure. */
sealed interface CodebookRow {

	/** Several labels; a family of one label is shown as that label. */
	record FamilyRow(String id, @NonNull String name, List<LabelRow> labels) implements CodebookRow {
		public FamilyRow {
			labels = List.copyOf(labels);
		}

		@Override
		public Set<String> labelIds() {
			Set<String> ids = new TreeSet<>();
			labels.forEach(row -> ids.add(row.label().id()));
			return ids;
		}
	}

	/** @param family id of the row that it stands under, or of no row */
	record LabelRow(Label label, @NonNull String name, String family) implements CodebookRow {
		@Override
		public Set<String> labelIds() {
			return Set.of(label.id());
		}
	}

	/** As shown. */
	String name();

	/** The label, or those of the family. */
	Set<String> labelIds();

	/**
	 * The rows of a codebook in its order, families where their first label stands.
	 *
	 * @param filter words that have to occur in a label's name, key, definition or id, whatever their case and accents; empty shows all
	 */
	static List<CodebookRow> of(Codebook codebook, String filter, Locale locale) {
		Map<String, List<LabelRow>> families = new LinkedHashMap<>();
		Set<String> withSeveral = new TreeSet<>();
		for (Label label : codebook.labels()) {
			List<LabelRow> labels = families.computeIfAbsent(label.family(), family -> new ArrayList<>());
			LabelRow row = new LabelRow(label, nameOf(label, locale), label.family());
			if (matches(row, filter, locale)) {
				labels.add(row);
			}
			if (codebook.labels().stream().filter(each -> each.family().equals(label.family())).count() > 1) {
				withSeveral.add(label.family());
			}
		}
		List<CodebookRow> rows = new ArrayList<>();
		families.forEach((family, labels) -> {
			if (!withSeveral.contains(family)) {
				rows.addAll(labels);
			} else if (!labels.isEmpty()) {
				rows.add(new FamilyRow(family, codebook.family(family).map(each -> nameOf(each, locale)).orElse(family), labels));
			}
		});
		return List.copyOf(rows);
	}

	private static boolean matches(LabelRow row, String filter, Locale locale) {
		String hay = ValuePattern.fold(row.name() + " " + row.label().id() + " " + row.label().definition().in(locale));
		for (String word : filter.strip().split("\\s+")) {
			if (!row.label().key().equalsIgnoreCase(word) && !hay.contains(ValuePattern.fold(word))) {
				return false;
			}
		}
		return true;
	}

	private static String nameOf(Label label, Locale locale) {
		String name = label.name().in(locale);
		return name.isEmpty() ? label.id() : name;
	}

	private static String nameOf(Family family, Locale locale) {
		String name = family.name().in(locale);
		return name.isEmpty() ? family.id() : name;
	}
}
