// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class TableReadersTest {

	private static List<ImportedArticle> csv(String csv, Map<String, String> columns) throws ImportRefusedException {
		return new CsvReader().read(new ImportSource("a.csv", Samples.utf8(csv)),
				new ReadRequest(columns, ReadRequest.STANDARD.progress()));
	}

	@Test
	void columnsAreKnownByTheirHeadingsInSeveralLanguages() throws Exception {
		ImportedArticle article = csv("\ufeffTitre;Journal;Date de publication;Auteurs;Langue;Texte;Ma note\n"
				+ "Le bac;Le Courrier;2 septembre 2025 à 10h48;Awa Diop et Tom Reyl;FR-fr;\"Le bac repart.\nEnfin \"\"libre\"\"; dit-on.\";à relire\n",
				Map.of()).get(0);
		assertEquals("Le bac\n\nLe bac repart.\nEnfin \"libre\"; dit-on.\n", article.text());
		assertEquals(ZoneKind.HEADLINE, article.zones().kindAt(0));
		assertEquals("Le Courrier", article.metadata().outlet());
		assertEquals("2025-09-02T10:48", article.metadata().text("published"));
		assertEquals(List.of("Awa Diop", "Tom Reyl"), article.metadata().authors());
		assertEquals("fr", article.metadata().language());
		assertEquals("à relire", article.metadata().text("Ma_note"));
	}

	@Test
	void columnsCanBeNamed() throws Exception {
		ImportedArticle article = csv("A,B,C\nOne,Two,\"" + Samples.FIRST + "\"\n", Map.of("text", "c", "title", "B", "event", "A")).get(0);
		assertEquals("Two", article.metadata().title());
		assertEquals("One", article.metadata().text("event"));
		assertTrue(article.text().endsWith(Samples.FIRST + "\n"));
	}

	@Test
	void aTableWhoseTextIsNotKnownIsRefusedWithItsColumns() {
		ImportRefusedException refused = assertThrows(ImportRefusedException.class, () -> csv("A,B\n1,2\n", Map.of()));
		assertEquals(Kind.TABLE_NO_TEXT, refused.note().kind());
		assertTrue(refused.getMessage().endsWith("The columns are: A, B."), refused.getMessage());
		refused = assertThrows(ImportRefusedException.class, () -> csv("A,B\n1,2\n", Map.of("text", "Z")));
		assertEquals(Kind.TABLE_NO_COLUMN, refused.note().kind());
	}

	@Test
	void rowsWithoutTextAreCountedAndMarkupInACellIsRead() throws Exception {
		List<ImportedArticle> articles = csv("title,text\nOne,\nTwo,\"<p>" + Samples.FIRST + "</p><h2>More</h2><p>" + Samples.SECOND
				+ "</p>\"\n,\n", Map.of());
		assertEquals(1, articles.size());
		assertEquals("Two\n\n" + Samples.FIRST + "\n\nMore\n\n" + Samples.SECOND + "\n", articles.get(0).text());
		assertTrue(articles.get(0).notes().stream().anyMatch(note -> note.kind() == Kind.ROWS_SKIPPED && note.details().equals(List.of("1"))));
	}

	@Test
	void aFormulaInACellIsText() throws Exception {
		assertTrue(csv("title,text\n=cmd|'/c calc'!A1,=SUM(A1)\n", Map.of()).get(0).text().contains("=SUM(A1)"));
	}

	@Test
	void sheetsHaveSharedWordsGapsAndDates() throws Exception {
		byte[] sheet = Samples.xlsx(List.of(List.of("Title", "Outlet", "Date", "Text"), List.of("Ferry", "", "#45902.45", Samples.FIRST),
				List.of("Port", "The Courier", "#45903", Samples.SECOND)));
		List<ImportedArticle> articles = new XlsxReader().read(new ImportSource("a.xlsx", sheet), ReadRequest.STANDARD);
		assertEquals("2025-09-02T10:48", articles.get(0).metadata().text("published"));
		assertEquals("", articles.get(0).metadata().outlet());
		assertEquals("2025-09-03", articles.get(1).metadata().text("published"));
		assertEquals("The Courier", articles.get(1).metadata().outlet());
		assertEquals("Port\n\n" + Samples.SECOND + "\n", articles.get(1).text());
		assertEquals(List.of("Title", "Outlet", "Date", "Text"), XlsxReader.headings(new ImportSource("a.xlsx", sheet)));
	}

	@Test
	void headingsComeFromTheFirstTableAmongFilesAndFolders(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("a.html"), "<p>No, table</p>");
		Path inner = Files.createDirectory(folder.resolve("inner"));
		Files.write(inner.resolve("b.xlsx"), Samples.xlsx(List.of(List.of("Kopf", "Rumpf"), List.of("x", "y"))));
		Files.writeString(folder.resolve("c.tsv"), "\ufeffOne\t\"Two, three\"\nx\ty\n");
		assertEquals(List.of("Kopf", "Rumpf"), TableHeadings.of(List.of(folder.resolve("a.html"), inner, folder.resolve("c.tsv"))));
		assertEquals(List.of("One", "Two, three"), TableHeadings.of(List.of(folder)));
		assertEquals(List.of(), TableHeadings.of(List.of(folder.resolve("a.html"), folder.resolve("gone.csv"))));
	}
}
