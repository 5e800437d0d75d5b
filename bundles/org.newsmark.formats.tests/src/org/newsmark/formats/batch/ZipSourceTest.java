// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.Readers;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.plain.TextReader;

class ZipSourceTest {

	private static final byte[] TEXT = """
			Le bac reprend

			Le bac de Brisse a repris jeudi ses traversées après trois semaines d’arrêt, dit la régie.
			""".getBytes(StandardCharsets.UTF_8);

	private final Path archive;
	private final CorpusFolder corpus;

	ZipSourceTest(@TempDir Path folder) throws IOException, ArticleFormatException {
		archive = folder.resolve("articles.zip");
		corpus = CorpusFolder.create(folder.resolve("corpus"), "Test", "fr",
				"newsmark: codebook/1\nid: none\nversion: 1.0.0\n");
	}

	private ImportReport importing() throws IOException {
		return new ArticleImport(corpus, new Readers(List.of(new HtmlReader(), new TextReader())),
				ImportOptions.STANDARD).run(List.of(archive), Progress.NONE);
	}

	private static Map<String, Kind> reasons(ImportReport report) {
		Map<String, Kind> reasons = new TreeMap<>();
		report.refused().forEach(refused -> reasons.put(refused.file(), refused.note().kind()));
		return reasons;
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	private static byte[] numbered(int number) {
		return new String(TEXT, StandardCharsets.UTF_8).replace("jeudi", "le " + number)
				.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void entriesBecomeArticlesAndNamesThatLeadOutAreRefused() throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			entry(zip, "2025/bac.txt", TEXT);
			entry(zip, "../../etc/evil.txt", numbered(1));
			entry(zip, "/root.txt", numbered(2));
			entry(zip, "C:\\windows.txt", numbered(3));
			entry(zip, "more.zip", new byte[] { 'P', 'K', 3, 4 });
			entry(zip, "page.html",
					"<html><body><p>Une page assez longue pour compter comme un article de presse, enfin."
							.getBytes(StandardCharsets.UTF_8));
			entry(zip, "page_files/a.js", "var a".getBytes(StandardCharsets.UTF_8));
		}
		ImportReport report = importing();
		assertEquals(Map.of("articles.zip!../../etc/evil.txt", Kind.ARCHIVE_PATH, "articles.zip!/root.txt",
				Kind.ARCHIVE_PATH, "articles.zip!C:\\windows.txt", Kind.ARCHIVE_PATH, "articles.zip!more.zip",
				Kind.ARCHIVE_NESTED), reasons(report));
		assertEquals(List.of("2025/bac", "page"), corpus.articlePaths().stream().map(ArticlePath::value).toList());
		assertFalse(Files.exists(archive.resolveSibling("etc")));
	}

	@Test
	void anArchiveThatUnpacksWithoutEndIsLeft() throws IOException {
		byte[] zeros = new byte[31 << 20];
		Arrays.fill(zeros, (byte) ' ');
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.setLevel(Deflater.BEST_SPEED);
			entry(zip, "0.txt", TEXT);
			for (int i = 1; i < 6; i++) {
				entry(zip, i + ".txt", zeros);
			}
		}
		ImportReport report = importing();
		assertEquals(1, report.articles());
		assertEquals(Kind.ARCHIVE_BOMB, reasons(report).get("articles.zip"));
		assertTrue(report.outcomes().size() < 6, "read on for " + report.outcomes().size() + " files");
	}

	@Test
	void anEntryLargerThanAnyArticleIsRefusedWhateverTheArchiveSays() throws IOException {
		byte[] block = new byte[1 << 20];
		new Random(7).nextBytes(block);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.setLevel(Deflater.NO_COMPRESSION);
			zip.putNextEntry(new ZipEntry("large.txt"));
			for (int i = 0; i < 33; i++) {
				zip.write(block);
			}
			zip.closeEntry();
			entry(zip, "small.txt", TEXT);
		}
		ImportReport report = importing();
		assertEquals(Map.of("articles.zip!large.txt", Kind.TOO_LARGE), reasons(report));
		assertEquals(1, report.articles());
	}

	@Test
	void aDamagedArchiveIsNamed() throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			entry(zip, "a.txt", TEXT);
		}
		byte[] bytes = Files.readAllBytes(archive);
		try (OutputStream out = Files.newOutputStream(archive)) {
			out.write(bytes, 0, bytes.length / 2);
		}
		assertEquals(Map.of("articles.zip", Kind.ARCHIVE_BROKEN), reasons(importing()));
	}

	@Test
	void namesOfOldArchiversAreRead() throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), Charset.forName("IBM850"))) {
			entry(zip, "été.txt", TEXT);
		}
		importing();
		assertEquals(List.of("été"), corpus.articlePaths().stream().map(ArticlePath::value).toList());
	}

	@Test
	void anOfficeDocumentIsNoArchiveOfArticles() throws IOException {
		Path document = archive.resolveSibling("letter.docx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(document))) {
			entry(zip, "word/document.xml", TEXT);
		}
		ImportReport report = new ArticleImport(corpus, new Readers(List.of(new TextReader())), ImportOptions.STANDARD)
				.run(List.of(document), Progress.NONE);
		assertEquals(Map.of("letter.docx", Kind.BINARY), reasons(report));
	}
}
