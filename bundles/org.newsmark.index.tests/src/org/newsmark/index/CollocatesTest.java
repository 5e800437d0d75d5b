// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.work.Progress;

class CollocatesTest {

	@Test
	void wordsNearTheLinesAreCountedOnEachSide(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.article("a", Map.of(), "Le grand port ferme. Un Grand port, le port ouvre demain matin.");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			Concordance lines = index.snapshot().concordance(SmallCorpus.query("port"), 80, ConcordanceOrder.CORPUS,
					Progress.NONE);
			assertEquals(3, lines.size());
			List<Collocates.Collocate> near = Collocates.of(lines, 2, Progress.NONE).all();
			assertEquals(new Collocates.Collocate("le", 2, 1), near.get(0));
			assertEquals(new Collocates.Collocate("port", 1, 1), near.stream()
					.filter(each -> each.word().equals("port")).findFirst().orElseThrow());
			assertEquals(new Collocates.Collocate("grand", 2, 0), near.stream()
					.filter(each -> each.word().equals("grand")).findFirst().orElseThrow());
			assertEquals(0, near.stream().filter(each -> each.word().equals("matin")).count());
			assertEquals(List.of(), Collocates.of(lines, 0, Progress.NONE).all());
		}
	}
}
