// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LineRangesTest {

	@Test
	void rangesThatOverlapOrMeetBecomeOne() {
		LineRanges ranges = new LineRanges();
		ranges.add(10, 12);
		ranges.add(1, 2);
		ranges.add(13, 13);
		ranges.add(3, 5);
		ranges.add(20, 30);
		ranges.add(22, 25);
		List<String> found = new ArrayList<>();
		ranges.forEach((first, last) -> found.add(first + "-" + last));
		assertEquals(List.of("1-5", "10-13", "20-30"), found);
	}

	@Test
	void aRangeOverManySwallowsThem() {
		LineRanges ranges = new LineRanges();
		ranges.add(1, 1);
		ranges.add(5, 5);
		ranges.add(9, 9);
		ranges.add(0, 8);
		List<String> found = new ArrayList<>();
		ranges.forEach((first, last) -> found.add(first + "-" + last));
		assertEquals(List.of("0-9"), found);
	}
}
