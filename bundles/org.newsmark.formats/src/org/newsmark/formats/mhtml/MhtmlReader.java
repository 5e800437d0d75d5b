// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.mhtml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.SourceFacts;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.mhtml.MimeParts.Part;
import org.osgi.service.component.annotations.Component;

/** One article per page that a browser saved as one file: its main part, with the address and the time it was saved. */
@Component
public final class MhtmlReader implements ArticleReader {

	private static final int LOOKED_AT = 4096;
	private static final Pattern HEADERS = Pattern.compile(
			"(?s)\\s*(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?content-type:\\s*(?:multipart/|text/html).*",
			Pattern.CASE_INSENSITIVE);

	@Override
	public String id() {
		return "mhtml";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.mhtml");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1);
		String lower = start.toLowerCase(Locale.ROOT);
		boolean mime = lower.contains("mime-version:") && HEADERS.matcher(start).matches();
		return mime ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		List<Part> parts = MimeParts.of(new String(source.bytes(), StandardCharsets.ISO_8859_1));
		Part page = parts.stream().filter(part -> part.type().equals("text/html") && !part.body().isBlank()).findFirst()
				.orElseThrow(() -> new ImportRefusedException(Kind.NO_ARTICLES));
		Part whole = parts.get(0);
		String address = page.header("content-location");
		String snapshot = whole.header("snapshot-content-location");
		SourceFacts facts = new SourceFacts(snapshot.startsWith("http") ? snapshot : address.startsWith("http") ? address : "",
				retrieved(whole.header("date")).or(() -> source.facts().retrieved()),
				retrieved(whole.header("date")).isPresent() ? "mhtml" : source.facts().retrievedFrom(),
				page.parameter("charset").flatMap(MhtmlReader::charset));
		return new HtmlReader().readAs(id(), source.part(page.content(), facts), request);
	}

	private static Optional<LocalDateTime> retrieved(String date) {
		try {
			return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDateTime());
		} catch (DateTimeException notSaid) {
			return Optional.empty();
		}
	}

	private static Optional<Charset> charset(String name) {
		try {
			return Optional.of(Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException notToBeBelieved) {
			return Optional.empty();
		}
	}
}
