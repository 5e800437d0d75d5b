// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.brat.BratReader;
import org.newsmark.formats.tei.TeiReader;
import org.newsmark.formats.uima.XmiReader;

/** Files that come from somewhere: nothing leaves the archive, nothing is fetched, and what is too much is refused. */
class HostileArchiveTest {

	private final Path scratch;

	HostileArchiveTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	@Test
	void anEntryThatLeadsOutOfTheArchiveIsRefused() throws IOException {
		Path zip = zip("alice/../../evil.ann", "T1\tX 0 1\ta\n".getBytes(StandardCharsets.UTF_8));
		ArticleFormatException refused = assertThrows(ArticleFormatException.class,
				() -> new BratReader().read(zip, article -> { }, Progress.NONE));
		assertTrue(refused.getMessage().contains("leads out"), refused.getMessage());
	}

	@Test
	void anEntryThatUnpacksToFarTooMuchIsRefused() throws IOException {
		Path zip = zip("alice/bomb.xmi", new byte[65 << 20]);
		ArticleFormatException refused = assertThrows(ArticleFormatException.class,
				() -> new XmiReader().read(zip, article -> { }, Progress.NONE));
		assertTrue(refused.getMessage().contains("64 MiB"), refused.getMessage());
	}

	@Test
	void noEntityIsResolved() throws IOException {
		Path secret = Files.writeString(scratch.resolve("secret.txt"), "secret");
		Path tei = Files.writeString(scratch.resolve("x.xml"), """
				<!DOCTYPE TEI [<!ENTITY x SYSTEM "%s">]>
				<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>&x;</p></body></text></TEI>
				""".formatted(secret.toUri()));
		List<String> texts = new ArrayList<>();
		try {
			new TeiReader().read(tei, article -> texts.add(String.valueOf(article.text())), Progress.NONE);
		} catch (ArticleFormatException refusedAltogether) {
			texts.add("");
		}
		assertEquals(1, texts.size());
		assertTrue(!texts.get(0).contains("secret"), texts.get(0));
	}

	private Path zip(String name, byte[] content) throws IOException {
		Path file = scratch.resolve("x.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		}
		return file;
	}
}
