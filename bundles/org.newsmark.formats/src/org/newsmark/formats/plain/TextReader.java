// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.Decoded;
import org.newsmark.formats.text.Decoder;
import org.osgi.service.component.annotations.Component;

/**
 * One article per file, as it comes when a web page is copied: with menus, share bars, captions, related links and
 * reader comments.
 */
@Component
public final class TextReader implements ArticleReader {

	private static final Set<String> MADE_FOR_PROGRAMS = Set.of("css", "js", "mjs", "json", "jsonl", "xml", "rss",
			"csv", "tsv", "yaml", "yml", "svg", "py", "java", "c", "h", "php", "sh", "bat", "ini", "log", "map", "ts",
			"sql", "tex", "bib", "ris", "mht", "mhtml", "eml", "rtf");

	@Override
	public String id() {
		return "text";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.text");
	}

	/** Any file that is not obviously made for programs: a style sheet is text, but no article. */
	@Override
	public Confidence recognises(ImportSource source) {
		return MADE_FOR_PROGRAMS.contains(source.ending()) ? Confidence.NO : Confidence.FALLBACK;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Decoded decoded = Decoder.decode(source, Optional.empty());
		PlainArticle article = new PlainArticle(source, id());
		article.steps().addAll(decoded.steps());
		article.notes().addAll(decoded.notes());
		return List.of(article.of(decoded.text(), List.of(), request));
	}
}
