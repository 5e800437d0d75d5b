// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.Decoded;
import org.newsmark.formats.text.Decoder;
import org.osgi.service.component.annotations.Component;

/** One article per saved web page: all its visible text, zoned. Runs no scripts and fetches nothing. */
@Component
public final class HtmlReader implements ArticleReader {

	private static final int LOOKED_AT = 4096;
	private static final Pattern CHARSET = Pattern
			.compile("<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
	private static final Pattern PAGE = Pattern.compile(
			"^\\s*(?:<!--.{0,1000}?-->\\s*|<\\?xml[^>]{0,200}>\\s*){0,4}<(?:!doctype\\s+html|html|head|body)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern ELEMENTS = Pattern.compile(
			"</?(?:p|div|span|h[1-6]|a|article|ul|li|br|table|title|meta)\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);
	private static final int ENOUGH_ELEMENTS = 4;

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.html");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\u0000", "");
		if (PAGE.matcher(start.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")).find()) {
			return Confidence.SURE;
		}
		boolean named = source.ending().equals("html") || source.ending().equals("htm")
				|| source.ending().equals("xhtml");
		long elements = ELEMENTS.matcher(start).results().limit(ENOUGH_ELEMENTS).count();
		return elements >= ENOUGH_ELEMENTS || named && elements > 0 ? Confidence.LIKELY : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		return readAs(id(), source, request);
	}

	/**
	 * For readers of whatever holds a page.
	 *
	 * @param reader its id
	 */
	public List<ImportedArticle> readAs(String reader, ImportSource source, ReadRequest request)
			throws ImportRefusedException {
		Decoded decoded = Decoder.decode(source, source.facts().charset().or(() -> declaredCharset(source)));
		HtmlArticle article = new HtmlArticle(source, reader);
		article.steps().addAll(decoded.steps());
		article.notes().addAll(decoded.notes());
		return List.of(article.of(Jsoup.parse(decoded.text()), request));
	}

	/** What {@code <meta charset>} says; pages that say ISO 8859-1 mean windows-1252, as browsers know. */
	private static Optional<Charset> declaredCharset(ImportSource source) {
		Matcher matcher = CHARSET.matcher(new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1));
		if (!matcher.find()) {
			return Optional.empty();
		}
		String name = matcher.group(1).toLowerCase(Locale.ROOT);
		try {
			return Optional.of(Charset.forName(name.matches("iso-?8859-1|latin-?1|us-ascii") ? "windows-1252" : name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException notToBeBelieved) {
			return Optional.empty();
		}
	}
}
