// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zones;
import org.newsmark.core.work.Progress;

/** Links within a corpus are followed; one that leads out is neither read nor written nor silently left away. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs special rights there")
class LinksTest {

	private final Path folder;
	private final Path root;
	private final Path outside;
	private final CorpusFolder corpus;

	LinksTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		root = Corpora.copy(folder.resolve("corpus")).toRealPath();
		outside = Files.createDirectory(folder.resolve("outside"));
		Files.writeString(outside.resolve("secret.txt"), "Secret\n");
		corpus = CorpusFolder.open(root);
	}

	private static void link(Path link, Path target) throws IOException {
		Files.createSymbolicLink(link, target);
	}

	private void assertRefused(ArticlePath path) {
		ArticleFormatException refused = assertThrows(ArticleFormatException.class, () -> corpus.readText(path));
		assertEquals(FormatFault.LINK_LEAVES, refused.fault());
		CorpusWriteException unwritten = assertThrows(CorpusWriteException.class,
				() -> corpus.writeArticle(new Article(path, "Mine", ArticleMetadata.EMPTY, Zones.NONE), WritePolicy.REPLACE));
		assertEquals(CorpusWriteException.Reason.LINK_LEAVES, unwritten.reason());
	}

	private List<String> refusals() throws IOException {
		return corpus.list(Progress.NONE).problems().stream().filter(problem -> problem.fault() == FormatFault.LINK_LEAVES)
				.map(ArticleFormatException::path).toList();
	}

	@Test
	void aFileThatIsALinkOutIsRefused() throws Exception {
		link(root.resolve("articles/link.txt"), outside.resolve("secret.txt"));

		assertRefused(new ArticlePath("link"));
		assertEquals(List.of("articles/link.txt"), refusals());
		assertEquals(3, corpus.articlePaths().size());
		assertEquals("Secret\n", Files.readString(outside.resolve("secret.txt")));
	}

	@Test
	void aFolderThatIsALinkOutIsRefused() throws Exception {
		link(root.resolve("articles/away"), outside);

		assertRefused(new ArticlePath("away/secret"));
		assertEquals(List.of("articles/away"), refusals());
		try (var files = Files.list(outside)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void anAnnotatorThatIsALinkOutIsRefused() throws Exception {
		link(root.resolve("annotations/mallory"), outside);

		assertEquals(List.of("alice", "gold"), corpus.annotators());
		assertEquals(List.of("annotations/mallory"), refusals());
		assertThrows(ArticleFormatException.class, () -> corpus.readAnnotations(new ArticlePath("plain"), "mallory"));
	}

	@Test
	void aLinkWithinTheCorpusIsFollowedAndWrittenThrough() throws Exception {
		link(root.resolve("articles/link.txt"), root.resolve("articles/plain.txt"));
		ArticlePath path = new ArticlePath("link");
		ArticleText text = corpus.readText(path);

		assertEquals("A text without description.\n", text.text());
		assertEquals(4, corpus.articlePaths().size());
		corpus.writeText(new ArticleText(path, "New"), Zones.NONE, text);
		assertEquals("New", Files.readString(root.resolve("articles/plain.txt")));
		assertEquals(true, Files.isSymbolicLink(root.resolve("articles/link.txt")));
	}

	@Test
	void aLinkThatGoesRoundDoesNotGoRoundForEver() throws Exception {
		link(root.resolve("articles/2025/round"), root.resolve("articles/2025"));
		link(root.resolve("articles/self.txt"), root.resolve("articles/self.txt"));

		assertEquals(3, corpus.articlePaths().size());
		assertThrows(IOException.class, () -> corpus.readText(new ArticlePath("self")));
	}

	@Test
	void aCorpusThatIsItselfReachedByALinkIsOne() throws Exception {
		link(folder.resolve("entrance"), root);

		CorpusFolder entered = CorpusFolder.open(folder.resolve("entrance"));

		assertEquals(root, entered.root());
		assertEquals(3, entered.articlePaths().size());
	}
}
