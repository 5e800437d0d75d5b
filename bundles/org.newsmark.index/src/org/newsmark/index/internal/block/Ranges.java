// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

/**
 * Lists of numbers, one after the other: list {@code i} stands in {@code values} from {@code starts[i]} to
 * {@code starts[i + 1]}.
 */
public record Ranges(int[] starts, int[] values) {
}
