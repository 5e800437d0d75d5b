// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.VisibleMetadata;
import org.newsmark.formats.text.CanonicalText;
import org.newsmark.formats.zones.Page;
import org.newsmark.formats.zones.ZoneFinder;

/**
 * Makes an article of a page, for readers of whatever holds pages. Runs no scripts and fetches nothing. Confined to one
 * thread, for one article.
 */
public final class HtmlArticle {

	private static final ZoneFinder FINDER = new ZoneFinder();

	private final ImportSource source;
	private final String reader;
	private final FoundMetadata found = new FoundMetadata();
	private final List<String> steps = new ArrayList<>();
	private final List<ImportNote> notes = new ArrayList<>();

	/** @param reader its id */
	public HtmlArticle(ImportSource source, String reader) {
		this.source = source;
		this.reader = reader;
	}

	/** What is known from around the page: it counts for more than what the page says. */
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
	 * @throws ImportRefusedException                         if nothing of the page is visible
	 * @throws java.util.concurrent.CancellationException if the request is cancelled
	 */
	public ImportedArticle of(Document document, ReadRequest request) throws ImportRefusedException {
		request.checkCancelled();
		PageMetadata metadata = new PageMetadata(document, found);
		metadata.findAll();
		String known = found.text(ArticleMetadata.TITLE);
		String title = known.isEmpty() ? document.title() : known;
		CanonicalText canonical = new CanonicalText();
		VisibleText visible = VisibleText.of(document, new Layout(document, title, metadata), canonical, request);
		if (visible.text().isBlank()) {
			throw new ImportRefusedException(Kind.NO_TEXT);
		}
		Page page = new Page(visible.text(), visible.hints(), title);
		Zones zones = FINDER.find(page, request.progress());
		VisibleMetadata.addTo(found, page, source.facts());
		metadata.addWindowTitle();
		steps.addAll(canonical.steps());
		notes.addAll(canonical.notes());
		notes.addAll(metadata.notes());
		notes.addAll(found.notes());
		addNotes(page);
		return new ImportedArticle(visible.text(), found.metadata(source, reader, steps), zones, notes);
	}

	private void addNotes(Page page) {
		if (page.isCut()) {
			notes.add(ImportNote.of(Kind.TOO_MANY_LINES, page.size()));
		}
		if (page.first(ZoneKind.HEADLINE).isEmpty()) {
			notes.add(ImportNote.of(Kind.NO_HEADLINE));
		}
		if (page.first(ZoneKind.BODY).isEmpty()) {
			notes.add(ImportNote.of(Kind.NO_BODY));
		}
	}
}
