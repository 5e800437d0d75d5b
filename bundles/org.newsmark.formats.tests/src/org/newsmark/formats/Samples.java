// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.newsmark.formats.csl.CslReader;
import org.newsmark.formats.epub.EpubReader;
import org.newsmark.formats.europresse.EuropresseReader;
import org.newsmark.formats.factiva.FactivaHtmlReader;
import org.newsmark.formats.factiva.FactivaXmlReader;
import org.newsmark.formats.feed.FeedReader;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.mhtml.MhtmlReader;
import org.newsmark.formats.nexis.NexisDocxReader;
import org.newsmark.formats.nexis.NexisTextReader;
import org.newsmark.formats.office.DocxReader;
import org.newsmark.formats.office.OdtReader;
import org.newsmark.formats.pdf.PdfReader;
import org.newsmark.formats.plain.TextReader;
import org.newsmark.formats.rtf.RtfReader;
import org.newsmark.formats.table.CsvReader;
import org.newsmark.formats.table.XlsxReader;

/** A small file of every format that is read, made here. */
public final class Samples {

	/** All that come with this bundle. */
	public static final List<ArticleReader> READERS = List.of(new CslReader(), new CsvReader(), new DocxReader(),
			new EpubReader(), new EuropresseReader(), new FactivaHtmlReader(), new FactivaXmlReader(), new FeedReader(),
			new HtmlReader(), new MhtmlReader(), new NexisDocxReader(), new NexisTextReader(), new OdtReader(),
			new PdfReader(), new RtfReader(), new TextReader(), new XlsxReader());

	public static final String FIRST = "The ferry to Brisse sails again from Thursday, to the relief of the growers on the island.";
	public static final String SECOND = "Nobody could say on Monday why the repairs had taken eleven weeks longer than announced.";
	public static final String TITLE = "Ferry to Brisse sails again";

	private Samples() {
	}

	/** By the id of the reader. */
	public static Map<String, byte[]> all() throws IOException {
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put("text", utf8(TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n"));
		all.put("html", utf8("<!DOCTYPE html><html><body><h1>" + TITLE + "</h1>" + paragraphs() + "</body></html>"));
		all.put("pdf", pdf(List.of(List.of(TITLE, "", FIRST, SECOND))));
		all.put("docx", docx("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>" + TITLE + "</w:t></w:r></w:p>"
				+ wordParagraph(FIRST) + wordParagraph(SECOND)));
		all.put("odt", odt("<text:h text:outline-level=\"1\">" + TITLE + "</text:h><text:p>" + FIRST + "</text:p><text:p>"
				+ SECOND + "</text:p>"));
		all.put("rtf", latin("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard " + TITLE + "\\par\\par " + FIRST
				+ "\\par " + SECOND + "\\par}"));
		all.put("epub", epub("<h1>" + TITLE + "</h1>" + paragraphs()));
		all.put("mhtml", mhtml("<html><body><h1>" + TITLE + "</h1>" + paragraphs() + "</body></html>"));
		all.put("feed", rss("<item><title>" + TITLE + "</title><link>https://courier.example/ferry</link>"
				+ "<pubDate>Tue, 02 Sep 2025 10:48:00 +0200</pubDate><content:encoded><![CDATA[" + paragraphs()
				+ "]]></content:encoded></item>"));
		all.put("csv", utf8("Headline,Newspaper,Date,Body\n" + TITLE + ",The Courier,2025-09-02,\"" + FIRST + "\n\n" + SECOND
				+ "\"\n"));
		all.put("xlsx", xlsx(List.of(List.of("Headline", "Newspaper", "Body"), List.of(TITLE, "The Courier", FIRST))));
		all.put("csl-json", utf8("[{\"id\":\"1\",\"type\":\"article-newspaper\",\"title\":\"" + TITLE
				+ "\",\"container-title\":\"The Courier\",\"issued\":{\"date-parts\":[[2025,9,2]]}}]"));
		all.put("europresse", utf8("<html><body><article><header><span class=\"DocPublicationName\">Le Courrier, no. 12</span>"
				+ "<span class=\"DocHeader\">Région, mardi 2 septembre 2025, p. 4</span>"
				+ "<p class=\"titreArticleVisu\">Le bac repart</p></header><div class=\"docAuthors\">Awa Diop</div>"
				+ "<div class=\"docOcurrContainer\"><p>Le bac de <mark>Brisse</mark> repart jeudi.</p></div></article></body></html>"));
		all.put("factiva-html", utf8("<html><body><div class=\"article enArticle\"><table><tr><td>HD</td><td>" + TITLE
				+ "</td></tr><tr><td>PD</td><td>2 September 2025</td></tr><tr><td>SN</td><td>The Courier</td></tr>"
				+ "<tr><td>TD</td><td>" + paragraphs() + "</td></tr></table></div></body></html>"));
		all.put("factiva-xml", utf8("<?xml version=\"1.0\"?><ppsArticles><article><headline><paragraph>" + TITLE
				+ "</paragraph></headline><publicationDate><date>2025-09-02</date></publicationDate>"
				+ "<sourceName>The Courier</sourceName><leadParagraph><paragraph>" + FIRST
				+ "</paragraph></leadParagraph><tailParagraphs><paragraph>" + SECOND
				+ "</paragraph></tailParagraphs></article></ppsArticles>"));
		all.put("nexis-text", utf8("                    1 of 1 DOCUMENT\n\n\n                  The Courier\n\n"
				+ "              September 2, 2025 Tuesday\n\n" + TITLE + "\n\nBYLINE: Awa Diop\n\nSECTION: NEWS; Pg. 4\n\n"
				+ "LENGTH: 33 words\n\n" + FIRST.replace(", ", ",\n") + "\n\n" + SECOND + "\n\nLANGUAGE: ENGLISH\n"));
		all.put("nexis-docx", docx(wordParagraph(TITLE) + wordParagraph("The Courier") + wordParagraph("September 2, 2025 Tuesday")
				+ wordParagraph("Length:\u00a033 words") + wordParagraph("Byline:\u00a0Awa Diop") + wordParagraph("Body")
				+ wordParagraph(FIRST) + wordParagraph("Classification") + wordParagraph("Language: ENGLISH")
				+ wordParagraph("End of Document")));
		return all;
	}

	public static String paragraphs() {
		return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
	}

	public static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] latin(String text) {
		return text.getBytes(Charset.forName("windows-1252"));
	}

	/** @param entries name and content by turns; stored uncompressed where the name is {@code mimetype} */
	public static byte[] zip(Object... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				zip.setLevel(entries[i].equals("mimetype") ? 0 : 9);
				zip.putNextEntry(new ZipEntry((String) entries[i]));
				zip.write(entries[i + 1] instanceof byte[] content ? content : utf8(entries[i + 1].toString()));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	public static String wordParagraph(String words) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
	}

	/** @param body paragraphs of WordprocessingML */
	public static byte[] docx(String body, Object... more) throws IOException {
		String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
		Object[] entries = { "[Content_Types].xml", "<Types/>", "word/document.xml",
				"<?xml version=\"1.0\"?><w:document " + w + "><w:body>" + body + "</w:body></w:document>", "word/styles.xml",
				"<w:styles " + w + "><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style>"
						+ "<w:style w:styleId=\"Titre2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>" };
		Object[] all = Arrays.copyOf(entries, entries.length + more.length);
		System.arraycopy(more, 0, all, entries.length, more.length);
		return zip(all);
	}

	/** @param body elements of OpenDocument text */
	public static byte[] odt(String body) throws IOException {
		return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
						+ "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
						+ "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>" + body
						+ "</office:text></office:body></office:document-content>");
	}

	/** @param chapter body of the only one */
	public static byte[] epub(String chapter) throws IOException {
		return zip("mimetype", "application/epub+zip", "META-INF/container.xml",
				"<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>", "OEBPS/book.opf",
				"<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>The Courier, Tuesday</dc:title>"
						+ "<dc:language>en-GB</dc:language><dc:date>2025-09-02</dc:date><dc:publisher>The Courier</dc:publisher>"
						+ "</metadata><manifest><item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\"/>"
						+ "<item id=\"c1\" href=\"text/one%20.xhtml\"/></manifest>"
						+ "<spine><itemref idref=\"nav\"/><itemref idref=\"c1\"/></spine></package>",
				"OEBPS/nav.xhtml", "<html><body><nav>" + "Contents ".repeat(40) + "</nav></body></html>", "OEBPS/text/one .xhtml",
				"<html><body>" + chapter + "</body></html>");
	}

	public static byte[] mhtml(String html) {
		return ("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry\r\n"
				+ "Subject: Ferry\r\nDate: Tue, 2 Sep 2025 18:30:00 -0000\r\nMIME-Version: 1.0\r\n"
				+ "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Bound\"\r\n\r\n\r\n"
				+ "------Bound\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
				+ "Content-Location: https://courier.example/ferry\r\n\r\n"
				+ new String(utf8(html), StandardCharsets.ISO_8859_1).replace("=", "=3D").replace("Brisse", "Bri=\r\nsse")
						.replace("\u00c3\u00a9", "=C3=A9")
				+ "\r\n------Bound\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
				+ "------Bound--\r\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	/** @param items of RSS 2.0 */
	public static byte[] rss(String items) {
		return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
				+ "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
				+ "<channel><title>The Courier</title><language>en-gb</language>" + items + "</channel></rss>");
	}

	/** @param pages lines from top to bottom; an empty one leaves a gap */
	public static byte[] pdf(List<List<String>> pages) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			for (List<String> lines : pages) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
					content.newLineAtOffset(60, 720);
					for (String line : lines) {
						content.newLineAtOffset(0, line.isEmpty() ? -14 : -13);
						content.showText(line);
					}
					content.endText();
				}
			}
			document.save(bytes);
		}
		return bytes.toByteArray();
	}

	/** @param rows of text; a cell that is a number and begins with a hash sign is a date */
	public static byte[] xlsx(List<List<String>> rows) throws IOException {
		StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
		StringBuilder strings = new StringBuilder("<sst>");
		int next = 0;
		for (int row = 0; row < rows.size(); row++) {
			sheet.append("<row r=\"").append(row + 1).append("\">");
			for (int column = 0; column < rows.get(row).size(); column++) {
				String cell = rows.get(row).get(column);
				String place = (char) ('A' + column) + String.valueOf(row + 1);
				if (cell.startsWith("#")) {
					sheet.append("<c r=\"" + place + "\" s=\"1\"><v>" + cell.substring(1) + "</v></c>");
				} else if (!cell.isEmpty()) {
					sheet.append("<c r=\"" + place + "\" t=\"s\"><v>" + next++ + "</v></c>");
					strings.append("<si><r><t>" + cell.substring(0, 1) + "</t></r><r><t xml:space=\"preserve\">"
							+ cell.substring(1) + "</t></r></si>");
				}
			}
			sheet.append("</row>");
		}
		return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml",
				sheet + "</sheetData></worksheet>", "xl/sharedStrings.xml", strings + "</sst>", "xl/styles.xml",
				"<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
	}
}
