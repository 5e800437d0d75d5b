// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import org.newsmark.index.internal.block.Block;

/**
 * Where a mark stands.
 *
 * @param article index within the block
 * @param file    index within the block
 * @param mark    index within the block
 */
public record Row(Part part, int article, int file, int mark) {

	public Block block() {
		return part.block();
	}
}
