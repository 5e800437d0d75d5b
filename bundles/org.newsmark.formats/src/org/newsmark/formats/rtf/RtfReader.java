// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.rtf;

import java.util.List;
import java.util.Locale;

import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.plain.DocumentLines;
import org.newsmark.formats.plain.PlainArticle;
import org.osgi.service.component.annotations.Component;

/** One article per document. */
@Component
public final class RtfReader implements ArticleReader {

	@Override
	public String id() {
		return "rtf";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.rtf");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		byte[] start = source.start(5);
		boolean signed = start.length == 5 && start[0] == '{' && start[1] == '\\' && start[2] == 'r' && start[3] == 't'
				&& start[4] == 'f';
		return signed ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		DocumentLines lines = new DocumentLines();
		new RtfText(source.bytes(), request).paragraphs().forEach(lines::paragraph);
		if (lines.isEmpty()) {
			throw new ImportRefusedException(Kind.EMPTY);
		}
		return List.of(new PlainArticle(source, id()).of(lines.text(), lines.hints(), request));
	}
}
