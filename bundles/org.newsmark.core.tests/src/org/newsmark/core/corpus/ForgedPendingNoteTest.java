// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corpus that came by mail or by git may bring a note of unfinished work that this program never wrote: nothing is moved by it. */
class ForgedPendingNoteTest {

	private static final String NOTE = ".newsmark-pending";
	private static final String FORGED = ".newsmark-forged.tmp";

	private final Path root;
	private final Path outside;

	ForgedPendingNoteTest(@TempDir Path folder) throws Exception {
		root = Corpora.copy(folder.resolve("corpus")).toRealPath();
		outside = Files.createDirectory(folder.resolve("outside")).toRealPath();
	}

	@BeforeEach
	void putFiles() throws IOException {
		Files.writeString(outside.resolve("profile"), "mine\n");
		Files.writeString(outside.resolve(FORGED), "also mine\n");
		Files.writeString(root.resolve(FORGED), "forged\n");
		Files.createDirectory(root.resolve("hooks"));
	}

	private void note(String lines) throws IOException {
		Files.writeString(root.resolve(NOTE), "newsmark: pending/1\n" + lines + "\nend\n");
	}

	/** What is in both folders, before and after. */
	private Map<Path, String> everything() throws IOException {
		Map<Path, String> everything = new TreeMap<>();
		for (Path top : new Path[] { root, outside }) {
			try (var files = Files.walk(top)) {
				for (Path file : (Iterable<Path>) files.filter(each -> Files.isRegularFile(each) && !each.startsWith(root.resolve(".newsmark")))::iterator) {
					everything.put(file, Files.readString(file));
				}
			}
		}
		return everything;
	}

	private void assertNothingMoves() throws IOException {
		Map<Path, String> before = everything();
		assertThrows(ArticleFormatException.class, () -> CorpusFolder.open(root));
		assertEquals(before, everything());
	}

	@ParameterizedTest
	@ValueSource(strings = { FORGED + "\t../outside/profile", FORGED + "\thooks/../../outside/profile", "../outside/" + FORGED + "\ttaken.txt",
			FORGED + "\thooks/post-checkout", "corpus.json\ttaken.json", FORGED, "\t", FORGED + "\ta\tb", FORGED + "\t.", FORGED + "\ta\0b" })
	void aNoteThatThisProgramWouldNotWriteMovesNothing(String lines) throws Exception {
		note(lines);
		assertNothingMoves();
	}

	@Test
	void anAbsoluteNameMovesNothing() throws Exception {
		note(FORGED + "\t" + outside.resolve("profile"));
		assertNothingMoves();
	}

	@Test
	void oneBadLineMovesNothingOfTheOthers() throws Exception {
		note(FORGED + "\ttaken.txt\n" + FORGED + "\t../outside/profile");
		assertNothingMoves();
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs special rights there")
	void aFolderThatIsALinkOutIsNotWrittenThrough() throws Exception {
		Files.createSymbolicLink(root.resolve("articles/away"), outside);
		note(FORGED + "\tarticles/away/profile");
		assertNothingMoves();
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs special rights there")
	void nothingIsTakenThroughAFolderThatIsALinkOut() throws Exception {
		Files.createSymbolicLink(root.resolve("articles/away"), outside);
		note("articles/away/" + FORGED + "\tarticles/away/profile");
		assertNothingMoves();
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs special rights there")
	void aTemporaryFileThatIsALinkIsNotPutInPlace() throws Exception {
		Files.createSymbolicLink(root.resolve(".newsmark-link.tmp"), outside.resolve("profile"));
		note(".newsmark-link.tmp\ttaken.txt");
		assertNothingMoves();
		assertFalse(Files.exists(root.resolve("taken.txt")));
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs special rights there")
	void aNoteThatIsALinkOutIsNotRead() throws Exception {
		Files.writeString(outside.resolve("note"), "newsmark: pending/1\n" + FORGED + "\ttaken.txt\nend\n");
		Files.createSymbolicLink(root.resolve(NOTE), outside.resolve("note"));
		assertNothingMoves();
	}

	@Test
	void aNoteWithoutLimitIsNotRead() throws Exception {
		Files.writeString(root.resolve(NOTE), "newsmark: pending/1\n" + "x\ty\n".repeat(1 << 19) + "end\n");
		assertNothingMoves();
	}
}
