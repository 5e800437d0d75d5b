// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Gathers the paragraphs of one page in the order of the document, so that columns stay columns. */
@NonNullByDefault({})
final class ParagraphStripper extends PDFTextStripper {

	private final List<PdfParagraph> paragraphs = new ArrayList<>();
	private final List<String> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();

	ParagraphStripper(int page) {
		setStartPage(page);
		setEndPage(page);
	}

	List<PdfParagraph> paragraphs(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		endParagraph();
		return paragraphs;
	}

	@Override
	protected void writeString(String text) throws IOException {
		line.append(text);
	}

	@Override
	protected void writeWordSeparator() throws IOException {
		line.append(' ');
	}

	@Override
	protected void writeLineSeparator() throws IOException {
		if (!line.toString().isBlank()) {
			lines.add(line.toString());
		}
		line.setLength(0);
	}

	@Override
	protected void writeParagraphStart() throws IOException {
		endParagraph();
	}

	@Override
	protected void writeParagraphEnd() throws IOException {
		endParagraph();
	}

	private void endParagraph() throws IOException {
		writeLineSeparator();
		if (!lines.isEmpty()) {
			paragraphs.add(new PdfParagraph(lines, paragraphs.size()));
			lines.clear();
		}
	}
}
