// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.Readers;
import org.newsmark.formats.Samples;

/** Pages of web archives, alone and in a WACZ. */
class WarcSourceTest {

	private static final String PAGE = "<html><body><h1>Le bac</h1><p>Le bac de Brisse repart jeudi, à la joie des maraîchers de l’île.</p></body></html>";

	private final Path folder;
	private final CorpusFolder corpus;

	WarcSourceTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		corpus = CorpusFolder.create(folder.resolve("corpus"), "Test", "fr", "newsmark: codebook/1\nid: none\nversion: 1.0.0\nlabels: []\n");
	}

	private ImportReport run(String name, byte[] archive) throws IOException {
		Path file = Files.write(folder.resolve(name), archive);
		return new ArticleImport(corpus, new Readers(Samples.READERS), ImportOptions.STANDARD).run(List.of(file), Progress.NONE);
	}

	private static byte[] record(String type, String uri, byte[] block) {
		return together(Samples.utf8("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri
				+ "\r\nWARC-Date: 2025-09-02T18:30:00Z\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: "
				+ block.length + "\r\n\r\n"), block, Samples.utf8("\r\n\r\n"));
	}

	private static byte[] http(String headers, byte[] body) {
		return together(Samples.utf8("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n"), body);
	}

	private static byte[] together(byte[]... pieces) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Arrays.stream(pieces).forEach(all::writeBytes);
		return all.toByteArray();
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		return packed.toByteArray();
	}

	private static byte[] page(String uri) {
		return record("response", uri, http("Content-Type: text/html; charset=utf-8", Samples.utf8(PAGE)));
	}

	@Test
	void pagesAreImportedWithTheirAddressAndDayAndAllElseIsPassedOver() throws Exception {
		byte[] chunked = Samples.utf8("5\r\n<html\r\n" + Integer.toHexString(Samples.utf8(PAGE).length - 5) + ";x=y\r\n" + PAGE.substring(5)
				+ "\r\n0\r\n\r\n");
		ImportReport report = run("a.warc", together(record("warcinfo", "", Samples.utf8("software: x")), page("https://www.courier.example/2025/bac.html"),
				record("request", "https://courier.example/bac.html", Samples.utf8("GET / HTTP/1.1\r\n\r\n")),
				record("response", "https://courier.example/logo.png", http("Content-Type: image/png", new byte[] { 1, 2 })),
				record("response", "https://courier.example/old", Samples.utf8("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>Moved</p>")),
				record("response", "https://courier.example/two/", http("Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked)),
				record("response", "https://courier.example/three",
						http("Content-Type: text/html\r\nContent-Encoding: gzip", gzip(Samples.utf8(PAGE.replace("jeudi", "vendredi")))))));
		assertEquals(List.of("courier.example/three", "www.courier.example/bac"), corpus.articlePaths().stream().map(ArticlePath::value).toList());
		assertEquals(1, report.alreadyThere().size());
		ArticleMetadata metadata = corpus.readMetadata(new ArticlePath("www.courier.example/bac"));
		assertEquals("https://www.courier.example/2025/bac.html", metadata.url());
		assertEquals("2025-09-02", metadata.text("retrieved"));
		assertTrue(corpus.readArticle(new ArticlePath("courier.example/three")).text().contains("vendredi, à la joie des maraîchers"));
	}

	@Test
	void recordsThatAreCompressedOneByOneAreReadAndSoAreThoseInAWacz() throws Exception {
		byte[] warc = together(gzip(record("warcinfo", "", new byte[0])), gzip(page("https://a.example/one")),
				gzip(page("https://a.example/two")));
		assertEquals(1, run("a.warc.gz", warc).articles());
		ImportReport wacz = run("b.wacz", Samples.zip("archive/data.warc.gz", gzip(record("response", "https://a.example/x",
				http("Content-Type: text/html", Samples.utf8(PAGE.replace("jeudi", "lundi"))))), "pages/pages.jsonl", "{}", "datapackage.json", "{}"));
		assertEquals(1, wacz.articles());
		assertEquals(List.of(), wacz.refused());
	}

	@Test
	void anArchiveThatIsCutOffGivesWhatIsThereAndIsNamed() throws Exception {
		byte[] whole = together(page("https://a.example/one"), page("https://a.example/two"));
		ImportReport report = run("a.warc", Arrays.copyOf(whole, whole.length - 40));
		assertEquals(1, report.articles());
		assertEquals(Kind.ARCHIVE_BROKEN, report.refused().get(0).note().kind());
		assertEquals("a.warc", report.refused().get(0).file());
	}

	@Test
	void anArchiveThatUnpacksWithoutEndIsRefused() throws Exception {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(Samples.utf8("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 999999999999\r\n\r\n"));
			byte[] nothing = new byte[1 << 20];
			for (int i = 0; i < 300; i++) {
				gzip.write(nothing);
			}
		}
		ImportReport report = run("bomb.warc.gz", packed.toByteArray());
		assertEquals(Kind.ARCHIVE_BOMB, report.refused().get(0).note().kind());
	}

	@Test
	void namesOfPagesDoNotLeadOutOfTheCorpus() throws Exception {
		assertEquals(1, run("a.warc", page("https://a.example/../../../etc/passwd")).articles());
		assertFalse(corpus.articlePaths().get(0).value().contains(".."));
		ImportReport odd = run("b.warc", new String(page("https://a.example/one"), StandardCharsets.UTF_8).replace("jeudi", "mardi")
				.replace("Content-Length: ", "Content-Length: -").getBytes(StandardCharsets.UTF_8));
		assertEquals(Kind.ARCHIVE_BROKEN, odd.refused().get(0).note().kind());
	}
}
