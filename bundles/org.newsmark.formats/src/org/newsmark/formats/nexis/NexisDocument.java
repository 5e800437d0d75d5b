// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.nexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.metadata.Authors;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.LanguageGuess;
import org.newsmark.formats.text.Composition;
import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.VisibleDate;

/**
 * One document of Nexis as its lines: outlet, date and title in an order that differs, then labelled facts, the text,
 * and more facts. Confined to one thread.
 */
final class NexisDocument {

	private static final String PLACE = "nexis";
	private static final Pattern LABEL = Pattern.compile("^([A-ZÄÖÜÀÉ][A-ZÄÖÜÀÉ -]{2,24}|Length|Byline|Section|Dateline|Highlight|Graphic|Load-Date|Language"
			+ "|Longueur|Rubrique|Auteur|Länge|Autor|Rubrik|Body|Classification|Publication-Type|Subject|Copyright|Headline|Title):[\\s\\u00a0]*(.*)$", Pattern.DOTALL);

	/** Behind the text these begin what is said about it. */
	private static final Set<String> LAST = Set.of("LANGUAGE", "LANGUE", "SPRACHE", "LOAD-DATE", "UPDATE", "CLASSIFICATION",
			"PUBLICATION-TYPE", "SUBJECT", "COPYRIGHT", "JOURNAL-CODE");
	private static final int LONGEST_OUTLET = 60;

	private final FoundMetadata found = new FoundMetadata();
	private final Composition text = new Composition();
	private final boolean titleFirst;
	private boolean body;
	private boolean tail;
	private String outlet = "";
	private String title = "";

	private NexisDocument(boolean titleFirst) {
		this.titleFirst = titleFirst;
	}

	/**
	 * Empty if the lines are not understood.
	 *
	 * @param lines      paragraphs without blank lines between them
	 * @param titleFirst whether the title stands before the outlet
	 */
	static Optional<ImportedArticle> of(List<String> lines, boolean titleFirst, ImportSource source, String reader) {
		NexisDocument document = new NexisDocument(titleFirst);
		lines.forEach(document::line);
		if (!document.body || document.text.isEmpty()) {
			return Optional.empty();
		}
		FoundMetadata found = document.found;
		found.add(ArticleMetadata.TITLE, document.title, PLACE);
		found.add(ArticleMetadata.OUTLET, document.outlet, PLACE);
		String words = document.text.text();
		found.add(ArticleMetadata.LANGUAGE, LanguageGuess.of(words), "guess");
		return Optional.of(new ImportedArticle(words, found.metadata(source, reader, document.text.steps()),
				document.text.zones(), new ArrayList<>(document.text.notes())));
	}

	private void line(String raw) {
		String line = raw.strip();
		if (line.matches("(?i)body|classification")) {
			// A heading of its own in documents of Word.
			body |= line.equalsIgnoreCase("body");
			tail |= line.equalsIgnoreCase("classification");
			text.add(ZoneKind.METADATA, line);
			return;
		}
		Matcher label = LABEL.matcher(line);
		if (label.matches() && (!body || label.group(1).length() > 3 && isFact(label.group(1)))) {
			fact(label.group(1).toUpperCase(Locale.ROOT), label.group(2).strip(), line);
		} else if (tail) {
			text.add(ZoneKind.METADATA, line);
		} else if (body) {
			text.add(ZoneKind.BODY, line);
		} else {
			head(line);
		}
	}

	private static boolean isFact(String label) {
		return !label.equalsIgnoreCase("highlight");
	}

	/** Before the first fact, of lines that are no date: outlet and title, in the order of the kind of export. */
	private void head(String line) {
		Optional<VisibleDate> date = DateFinder.find(line, "");
		boolean isShort = line.length() < LONGEST_OUTLET;
		if (date.isPresent() && line.length() - (date.get().end() - date.get().start()) < LONGEST_OUTLET) {
			found.add(ArticleMetadata.PUBLISHED, date.get().iso(), PLACE);
			text.add(ZoneKind.DATE, line);
		} else if (line.matches("(?i)copyright .*|all rights reserved.*|.*©.*")) {
			text.add(ZoneKind.BOILERPLATE, line);
		} else if (outlet.isEmpty() && isShort && (title.isEmpty() != titleFirst)) {
			outlet = line;
			text.add(ZoneKind.METADATA, line);
		} else if (title.isEmpty()) {
			title = line;
			text.add(ZoneKind.HEADLINE, line);
		} else {
			text.add(ZoneKind.METADATA, line);
		}
	}

	private void fact(String label, String value, String line) {
		switch (label) {
		case "BYLINE", "AUTEUR", "AUTOR" -> {
			found.add(ArticleMetadata.AUTHORS, Authors.of(value), PLACE);
			text.add(ZoneKind.BYLINE, line);
		}
		case "SECTION", "RUBRIQUE", "RUBRIK" -> {
			found.add(ArticleMetadata.SECTION, value.replaceFirst(";.*", "").strip(), PLACE);
			text.add(ZoneKind.METADATA, line);
		}
		case "HEADLINE", "TITLE" -> {
			title = value;
			text.add(ZoneKind.HEADLINE, value);
		}
		case "LENGTH", "LONGUEUR", "LÄNGE" -> {
			text.add(ZoneKind.METADATA, line);
			body = true;
		}
		case "BODY" -> {
			body = true;
			text.add(ZoneKind.METADATA, label).add(ZoneKind.BODY, value);
		}
		case "HIGHLIGHT" -> text.add(ZoneKind.LEAD, value);
		default -> {
			text.add(ZoneKind.METADATA, line);
			tail |= body && LAST.contains(label);
		}
		}
	}
}
