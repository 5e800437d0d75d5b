// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Test;

class DroppedTest {

	@Test
	void filesGoBeforeTheirNamesAsText() {
		Dropped dropped = dropped(Map.of(FileTransfer.getInstance(), new String[] { "/a/b.html" }, TextTransfer.getInstance(), "/a/b.html"));
		assertEquals(new Dropped.Files(List.of(Path.of("/a/b.html"))), dropped);
	}

	@Test
	void aPieceOfAWebPageGoesBeforeItsPlainText() {
		Dropped dropped = dropped(Map.of(HTMLTransfer.getInstance(), "<p>The pier</p>", TextTransfer.getInstance(), "The pier"));
		assertEquals("<p>The pier</p>", new String(assertInstanceOf(Dropped.Content.class, dropped).source().bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void anAddressIsNoArticle() {
		assertInstanceOf(Dropped.Address.class, dropped(Map.of(TextTransfer.getInstance(), " https://post.example/pier \n",
				HTMLTransfer.getInstance(), "<a href='https://post.example/pier'>Pier</a>")));
	}

	@Test
	void blanksAreNothing() {
		assertInstanceOf(Dropped.Nothing.class, dropped(Map.of(TextTransfer.getInstance(), " \n")));
		assertInstanceOf(Dropped.Nothing.class, dropped(Map.of()));
	}

	private static Dropped dropped(Map<Transfer, Object> contents) {
		return Dropped.of(contents::get);
	}
}
