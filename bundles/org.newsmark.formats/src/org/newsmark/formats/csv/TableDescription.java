// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.formats.Companions;
import org.newsmark.formats.json.JsonOut;

/**
 * Describes tables: for machines as a data package (Frictionless Data, specs.frictionlessdata.io/data-package), for
 * people as a page of text.
 */
final class TableDescription {

	private static final Set<String> NUMBERS = Set.of("start", "end", "words", "words_outside", "characters", "marks");

	private static final String README = """
			Tables of a corpus of articles with marks, written by Newsmark.

			%s
			    one row per mark: label, place, words, attributes, links, annotator
			%s
			    one row per link: from, to, and their labels and words
			%s
			    one row per article: metadata, words, text
			%s
			    one row per family, label, attribute, value and relation of the codebook
			%s
			    one row per actor of the register of sources

			Rows belong together by the columns "article", "annotator" and "id" ("from" and "to" of links).

			Offsets ("start", "end", "spans", "zones") count code points of the article's text from 0; the end is the first
			code point behind. In Python, text[start:end] gives the words. In R use substr(text, start + 1, end).
			A mark of several spans has them all in "spans"; "start" and "end" are its outer edges.
			Cells are separated by %s and quoted as RFC 4180 says, in UTF-8. Cells with JSON say what a column cannot.
			"text_sha256" is the digest of the text in UTF-8. Words end in … where long quotations were cut.
			The file that ends in datapackage.json says the same for programs; codebook.yaml and sources.jsonl are those of
			the corpus.
			""";

	private final Path target;
	private final TableProfile profile;
	private final Map<String, List<String>> columns;

	/** @param columns by table, the main one first */
	TableDescription(Path target, TableProfile profile, Map<String, List<String>> columns) {
		this.target = target;
		this.profile = profile;
		this.columns = columns;
	}

	String readme() {
		Object[] names = new Object[columns.size() + 1];
		int next = 0;
		for (String table : columns.keySet()) {
			names[next++] = file(table);
		}
		names[next] = switch (profile.delimiter()) {
			case '\t' -> "tabs";
			case ';' -> "semicolons";
			default -> "commas";
		};
		return README.formatted(names);
	}

	String json() throws IOException {
		return new String(JsonOut.pretty(json -> json.object(members -> members.text("profile", "tabular-data-package")
				.array("resources", resources -> {
					for (Map.Entry<String, List<String>> table : columns.entrySet()) {
						resources.object(resource -> describe(resource, table.getKey(), table.getValue()));
					}
				}))), StandardCharsets.UTF_8);
	}

	private void describe(JsonOut resource, String table, List<String> titles) throws IOException {
		resource.text("name", table).text("path", file(table)).text("profile", "tabular-data-resource");
		resource.text("format", profile.delimiter() == '\t' ? "tsv" : "csv").text("encoding", "utf-8");
		resource.object("dialect", dialect -> dialect.text("delimiter", String.valueOf(profile.delimiter()))
				.text("lineTerminator", "\r\n").flag("doubleQuote", true));
		resource.object("schema", schema -> {
			schema.array("fields", fields -> {
				for (String title : titles) {
					fields.object(field -> field.text("name", title).text("type",
							NUMBERS.contains(title) ? "integer" : "string"));
				}
			});
			switch (table) {
				case "marks" -> schema.member("primaryKey", List.of("article", "annotator", "id")).member("foreignKeys",
						List.of(foreignKey("article", "articles")));
				case "relations" -> schema.member("foreignKeys", List.of(foreignKey("article", "articles")));
				case "articles" -> schema.member("primaryKey", "article");
				case "sources" -> schema.member("primaryKey", "id");
				default -> schema.member("missingValues", List.of(""));
			}
		});
	}

	private static Map<String, Object> foreignKey(String field, String table) {
		return new java.util.TreeMap<>(
				Map.of("fields", field, "reference", new java.util.TreeMap<>(Map.of("resource", table, "fields", field))));
	}

	private String file(String table) {
		Path file = table.equals("marks") ? target : Companions.table(target, table);
		return String.valueOf(file.getFileName());
	}
}
