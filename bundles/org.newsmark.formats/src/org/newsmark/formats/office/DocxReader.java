// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.office;

import java.util.List;
import java.util.Locale;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.office.WordText.Paragraph;
import org.newsmark.formats.plain.DocumentLines;
import org.newsmark.formats.plain.PlainArticle;
import org.newsmark.formats.text.Unzipped;
import org.osgi.service.component.annotations.Component;

/** One article per document of Word or of those that write what Word reads. */
@Component
public final class DocxReader implements ArticleReader {

	@Override
	public String id() {
		return "docx";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.docx");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		return Unzipped.mayHold(source, WordText.DOCUMENT) ? Confidence.LIKELY : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		DocumentLines lines = new DocumentLines();
		boolean titled = false;
		for (Paragraph paragraph : WordText.of(source, request)) {
			boolean heading = paragraph.style().matches("title|heading 1");
			if (paragraph.apart()) {
				lines.paragraph(paragraph.text(), ZoneKind.BOILERPLATE, true);
			} else if (heading && !titled) {
				lines.paragraph(paragraph.text(), ZoneKind.HEADLINE, true);
				titled = true;
			} else if (heading || paragraph.style().startsWith("heading")) {
				lines.paragraph(paragraph.text(), ZoneKind.SUBHEADING, true);
			} else if (paragraph.style().equals("subtitle")) {
				lines.paragraph(paragraph.text(), ZoneKind.LEAD, true);
			} else if (paragraph.style().equals("caption")) {
				lines.paragraph(paragraph.text(), ZoneKind.CAPTION, true);
			} else if (paragraph.item()) {
				lines.paragraph(paragraph.text(), ZoneKind.LIST, true);
			} else {
				lines.paragraph(paragraph.text());
			}
		}
		if (lines.isEmpty()) {
			throw new ImportRefusedException(Kind.EMPTY);
		}
		return List.of(new PlainArticle(source, id()).of(lines.text(), lines.hints(), request));
	}
}
