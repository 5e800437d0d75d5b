// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.BlockAppender;
import org.newsmark.index.internal.block.SegmentWriter;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.query.Holdings.Source;

/**
 * Puts blocks together: into segment files, or on the heap if there are few or nothing can be written. For one thread.
 */
abstract sealed class BlockTarget implements AutoCloseable {

	/** @param block has the common codes */
	abstract void add(Block block, IntPredicate articles) throws IOException;

	/** One article of a block that has the common codes. */
	void add(Block block, int article) throws IOException {
		add(block, each -> each == article);
	}

	/** The blocks put together; nothing can be added any more. */
	abstract List<Source> finish() throws IOException;

	/** Gives up what is not finished. */
	@Override
	public abstract void close() throws IOException;

	/** In segment files of less than a GiB. */
	static final class Files extends BlockTarget {

		private static final int MOST_PAYLOAD = 1 << 29;

		private final IndexFolder folder;
		private final Codes codes;
		private final List<Source> finished = new ArrayList<>();
		private @Nullable SegmentWriter writer;
		private String name = "";

		Files(IndexFolder folder, Codes codes) {
			this.folder = folder;
			this.codes = codes;
		}

		@Override
		void add(Block block, IntPredicate articles) throws IOException {
			for (int article = 0; article < block.articles().size(); article++) {
				if (articles.test(article)) {
					add(block, article);
				}
			}
		}

		@Override
		void add(Block block, int article) throws IOException {
			SegmentWriter current = writer;
			if (current == null) {
				name = IndexFolder.newSegment();
				current = new SegmentWriter(folder.segment(name), codes);
				writer = current;
			}
			current.add(block, article);
			if (current.payloadSize() > MOST_PAYLOAD) {
				finishWriter(current);
			}
		}

		@Override
		List<Source> finish() throws IOException {
			SegmentWriter current = writer;
			if (current != null) {
				finishWriter(current);
			}
			return List.copyOf(finished);
		}

		@Override
		public void close() throws IOException {
			SegmentWriter current = writer;
			if (current != null) {
				current.close();
			}
		}

		private void finishWriter(SegmentWriter current) throws IOException {
			finished.add(new Source(current.finish(), name));
			current.close();
			writer = null;
		}
	}

	/** On the heap. */
	static final class Heap extends BlockTarget {

		private final Codes codes;
		private final List<Block> blocks = new ArrayList<>();
		private final List<IntPredicate> chosen = new ArrayList<>();

		Heap(Codes codes) {
			this.codes = codes;
		}

		@Override
		void add(Block block, IntPredicate articles) {
			blocks.add(block);
			chosen.add(articles);
		}

		@Override
		List<Source> finish() {
			if (blocks.isEmpty()) {
				return List.of();
			}
			return List.of(new Source(BlockAppender.merge(codes, blocks, chosen.toArray(IntPredicate[]::new)), ""));
		}

		@Override
		public void close() {
			blocks.clear();
		}
	}
}
