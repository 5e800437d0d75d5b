// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.plain;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.VisibleMetadata;
import org.newsmark.formats.text.CanonicalText;
import org.newsmark.formats.zones.LineHint;
import org.newsmark.formats.zones.Page;
import org.newsmark.formats.zones.ZoneFinder;

/**
 * Makes an article of lines, for readers of documents that are little more than lines. Confined to one thread, for one
 * article.
 */
public final class PlainArticle {

	private static final ZoneFinder FINDER = new ZoneFinder();

	private final ImportSource source;
	private final String reader;
	private final FoundMetadata found = new FoundMetadata();
	private final List<String> steps = new ArrayList<>();
	private final List<ImportNote> notes = new ArrayList<>();

	/** @param reader its id */
	public PlainArticle(ImportSource source, String reader) {
		this.source = source;
		this.reader = reader;
	}

	/** What the document itself says about the article; more is found in its lines. */
	public FoundMetadata found() {
		return found;
	}

	/** What was done to the text before it came here. */
	public List<String> steps() {
		return steps;
	}

	public List<ImportNote> notes() {
		return notes;
	}

	/**
	 * @param raw   lines, not yet canonical
	 * @param hints what is known of each line, blank ones included; empty if nothing is
	 */
	public ImportedArticle of(String raw, List<LineHint> hints, ReadRequest request) {
		CanonicalText canonical = new CanonicalText();
		String text = canonical.of(raw);
		boolean linesStayed = text.chars().filter(c -> c == '\n').count() == raw.chars().filter(c -> c == '\n').count();
		Page page = new Page(text, linesStayed ? hints : List.of(), found.text("title"));
		Zones zones = FINDER.find(page, request.progress());
		VisibleMetadata.addTo(found, page, source.facts());
		steps.addAll(canonical.steps());
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
		return new ImportedArticle(text, found.metadata(source, reader, steps), zones, notes);
	}
}
