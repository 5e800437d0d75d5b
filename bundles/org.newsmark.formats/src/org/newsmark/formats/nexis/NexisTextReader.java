// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.nexis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.Decoded;
import org.newsmark.formats.text.Decoder;
import org.osgi.service.component.annotations.Component;

/** One article per document of an export of LexisNexis as plain text, whose lines are broken at a fixed width. */
@Component
public final class NexisTextReader implements ArticleReader {

	private static final int LOOKED_AT = 1 << 14;
	private static final Pattern START = Pattern.compile(
			"(?m)^[ \\t\\f]*(?:\\d{1,5} (?:of|de|von) \\d{1,5} (?:DOCUMENTS?|DOKUMENTE?)|(?:Document|Dokument) \\d{1,5} (?:of|de|von) \\d{1,5})[ \\t]*\\r?$");
	private static final Pattern LENGTH = Pattern.compile("(?m)^\\s*(?:LENGTH|LONGUEUR|LÄNGE|L.{1,2}NGE):");
	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\u00a0]*(?:\\n[ \\t\\u00a0]*)+");

	@Override
	public String id() {
		return "nexis-text";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.nexis-text");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.UTF_8);
		boolean known = START.matcher(start).find() && LENGTH.matcher(start).find();
		return known ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Decoded decoded = Decoder.decode(source, Optional.empty());
		NexisArticles articles = new NexisArticles(source, id(), false);
		String[] documents = START.split(decoded.text().replace("\r\n", "\n").replace('\f', '\n'));
		for (int i = 1; i < documents.length; i++) {
			request.checkCancelled();
			List<String> paragraphs = new ArrayList<>();
			for (String paragraph : BLANK_LINE.split(documents[i])) {
				paragraphs.add(paragraph.strip().replaceAll("[ \\t]*\\n[ \\t]*", " "));
			}
			articles.add(paragraphs);
		}
		return articles.finish();
	}
}
