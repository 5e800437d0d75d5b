// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.VisibleMetadata;
import org.newsmark.formats.text.CanonicalText;
import org.newsmark.formats.text.Decoded;
import org.newsmark.formats.text.Decoder;
import org.newsmark.formats.zones.Page;
import org.newsmark.formats.zones.ZoneFinder;
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

	private final ZoneFinder finder = new ZoneFinder();

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
		CanonicalText canonical = new CanonicalText();
		String text = canonical.of(decoded.text());
		Page page = new Page(text, List.of(), "");
		Zones zones = finder.find(page, request.progress());
		FoundMetadata found = new FoundMetadata();
		VisibleMetadata.addTo(found, page);
		List<String> steps = new ArrayList<>(decoded.steps());
		steps.addAll(canonical.steps());
		List<ImportNote> notes = new ArrayList<>(decoded.notes());
		notes.addAll(canonical.notes());
		notes.addAll(found.notes());
		if (page.isCut()) {
			notes.add(ImportNote.of(Kind.TOO_MANY_LINES, page.size()));
		}
		if (page.first(ZoneKind.HEADLINE).isEmpty()) {
			notes.add(ImportNote.of(Kind.NO_HEADLINE));
		}
		if (page.first(ZoneKind.BODY).isEmpty()) {
			notes.add(ImportNote.of(Kind.NO_BODY));
		}
		return List.of(new ImportedArticle(text, found.metadata(source, id(), steps), zones, notes));
	}
}
