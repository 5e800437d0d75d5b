// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.nexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.office.WordText;
import org.newsmark.formats.office.WordText.Paragraph;
import org.newsmark.formats.text.Unzipped;
import org.osgi.service.component.annotations.Component;

/** One article per document of an export of Nexis as a document of Word, in which each ends with a line that says so. */
@Component
public final class NexisDocxReader implements ArticleReader {

	private static final String END = "(?i)end of document|fin du document|ende des dokuments";

	@Override
	public String id() {
		return "nexis-docx";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.nexis-docx");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		if (!Unzipped.mayHold(source, WordText.DOCUMENT)) {
			return Confidence.NO;
		}
		try {
			boolean known = WordText.of(source, ReadRequest.STANDARD).stream().anyMatch(NexisDocxReader::isEnd);
			return known ? Confidence.SURE : Confidence.NO;
		} catch (ImportRefusedException damaged) {
			return Confidence.NO;
		}
	}

	private static boolean isEnd(Paragraph paragraph) {
		return paragraph.text().strip().matches(END);
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		NexisArticles articles = new NexisArticles(source, id(), true);
		List<String> lines = new ArrayList<>();
		for (Paragraph paragraph : WordText.of(source, request)) {
			if (isEnd(paragraph)) {
				articles.add(lines);
				lines.clear();
			} else if (!paragraph.apart()) {
				lines.addAll(List.of(paragraph.text().split("\n")));
			}
		}
		return articles.finish();
	}
}
