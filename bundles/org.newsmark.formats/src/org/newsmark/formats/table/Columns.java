// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.text.WordList;

/** Which column of a table holds what: as somebody said, else as its heading says in one of six languages. Immutable. */
public final class Columns {

	/** The article itself; all other members are metadata. */
	public static final String TEXT = "text";

	/** In the order in which a dialog asks for them. */
	public static final List<String> MEMBERS = List.of(TEXT, ArticleMetadata.TITLE, ArticleMetadata.OUTLET,
			ArticleMetadata.AUTHORS, ArticleMetadata.PUBLISHED, ArticleMetadata.LANGUAGE, ArticleMetadata.URL,
			ArticleMetadata.SECTION, ArticleMetadata.GENRE, ArticleMetadata.EVENT, ArticleMetadata.RETRIEVED);

	private static final Map<String, String> KNOWN = load();
	/** Names that a description has for other things. */
	private static final Set<String> TAKEN = Set.of("newsmark", "zones", "origin", "");

	private final Map<Integer, String> members = new LinkedHashMap<>();

	private Columns() {
	}

	/**
	 * @param headings of all columns
	 * @param wanted   members by heading, see {@link org.newsmark.formats.ReadRequest#columns()}
	 * @throws ImportRefusedException if a column that is wanted is not there
	 */
	public static Columns of(List<String> headings, Map<String, String> wanted) throws ImportRefusedException {
		Columns columns = new Columns();
		Map<String, Integer> asked = new HashMap<>();
		for (Map.Entry<String, String> entry : wanted.entrySet()) {
			int index = index(headings, entry.getValue());
			if (index < 0) {
				throw new ImportRefusedException(Kind.TABLE_NO_COLUMN, entry.getValue(), String.join(", ", headings));
			}
			asked.put(entry.getKey(), index);
		}
		asked.forEach((member, index) -> columns.members.put(index, member));
		for (int i = 0; i < headings.size(); i++) {
			String member = KNOWN.getOrDefault(plain(headings.get(i)), "");
			if (!member.isEmpty() && !columns.members.containsKey(i) && !columns.members.containsValue(member)) {
				columns.members.put(i, member);
			}
		}
		for (int i = 0; i < headings.size(); i++) {
			String variable = variable(headings.get(i));
			if (!columns.members.containsKey(i) && !TAKEN.contains(variable) && !MEMBERS.contains(variable)) {
				columns.members.put(i, variable);
			}
		}
		return columns;
	}

	/** What a column holds; empty if that is of no use. */
	public Optional<String> member(int column) {
		return Optional.ofNullable(members.get(column));
	}

	/** Whether it is known where the articles are. */
	public boolean hasText() {
		return members.containsValue(TEXT);
	}

	/** How many columns hold what articles are known to have. */
	int known() {
		return (int) members.values().stream().filter(MEMBERS::contains).count();
	}

	private static int index(List<String> headings, String wanted) {
		for (int i = 0; i < headings.size(); i++) {
			if (headings.get(i).strip().equalsIgnoreCase(wanted.strip())) {
				return i;
			}
		}
		return -1;
	}

	/** A document variable of that name, as queries can write it. */
	private static String variable(String heading) {
		return heading.strip().replaceAll("[^\\p{L}\\p{N}_-]+", "_").replaceAll("^_+|_+$", "");
	}

	private static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static Map<String, String> load() {
		Map<String, String> known = new HashMap<>();
		for (Map.Entry<String, List<String>> section : WordList.read(Columns.class, "columns.txt")) {
			section.getValue().forEach(heading -> known.put(heading, section.getKey()));
		}
		return known;
	}
}
