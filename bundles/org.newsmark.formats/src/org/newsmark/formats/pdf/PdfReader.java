// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.plain.PlainArticle;
import org.osgi.service.component.annotations.Component;

/**
 * One article per PDF: its text layer, with lines put together to paragraphs. What stands on page after page is no part
 * of the article. No script of the document runs, nothing is fetched, and no font of the machine is looked at.
 */
@Component
public final class PdfReader implements ArticleReader {

	private static final int LOOKED_AT = 1024;

	/** PDFBox tells of every odd glyph on standard error. Held, because a logger that nobody holds forgets its level. */
	private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"),
			Logger.getLogger("org.apache.fontbox"));

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.pdf");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		boolean signed = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1).contains("%PDF-");
		return signed ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		SILENT.forEach(logger -> logger.setLevel(Level.OFF));
		OneFont.use();
		try (PDDocument document = Loader.loadPDF(source.bytes())) {
			PdfText text = new PdfText(document, request);
			if (text.isEmpty()) {
				throw new ImportRefusedException(Kind.PDF_NO_TEXT);
			}
			PlainArticle article = new PlainArticle(source, id());
			article.steps().addAll(text.steps());
			return List.of(article.of(text.lines().text(), text.lines().hints(), request));
		} catch (InvalidPasswordException e) {
			throw new ImportRefusedException(Kind.LOCKED);
		} catch (IOException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()));
		}
	}
}
