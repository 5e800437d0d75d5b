// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.text.TextSpan;

/**
 * What of a mark stands in the payload, with its links.
 *
 * @param spans      in UTF-16 code units
 * @param codePoints the same in code points; none for an orphan
 * @param exact      words of an orphan; none for a mark that is in the text
 */
public record MarkDetails(String id, List<TextSpan> spans, List<TextSpan> codePoints, String note, String created,
		String modified,
		Map<String, List<String>> links, List<String> exact) {

	/** @param mark index within the block */
	public static MarkDetails of(Block block, int file, int mark) {
		Payload.Cursor cursor = cursor(block, file, mark);
		String id = cursor.text();
		int count = cursor.number();
		boolean orphan = (block.get(MarkField.FLAGS, mark) & Block.ORPHAN) != 0;
		List<TextSpan> spans = new ArrayList<>(count);
		List<TextSpan> points = new ArrayList<>(count);
		int last = 0;
		int lastPoint = 0;
		for (int i = 0; i < count; i++) {
			int start = last + cursor.number();
			last = start + cursor.number();
			spans.add(new TextSpan(start, last));
			if (!orphan) {
				int point = lastPoint + cursor.number();
				lastPoint = point + cursor.number();
				points.add(new TextSpan(point, lastPoint));
			}
		}
		String note = cursor.text();
		String created = cursor.text();
		String modified = cursor.text();
		Map<String, List<String>> links = links(block, file, mark, cursor);
		List<String> exact = new ArrayList<>();
		for (int i = 0; orphan && i < count; i++) {
			exact.add(cursor.text());
		}
		return new MarkDetails(id, spans, points, note, created, modified, links, exact);
	}

	/** The id alone. */
	public static String id(Block block, int file, int mark) {
		return cursor(block, file, mark).text();
	}

	/** Start and end of each span in UTF-16 code units, one behind the other. */
	public static int[] spans(Block block, int file, int mark) {
		Payload.Cursor cursor = cursor(block, file, mark);
		cursor.skipText();
		int[] spans = new int[2 * cursor.number()];
		boolean orphan = (block.get(MarkField.FLAGS, mark) & Block.ORPHAN) != 0;
		int last = 0;
		for (int i = 0; i < spans.length; i += 2) {
			spans[i] = last + cursor.number();
			spans[i + 1] = spans[i] + cursor.number();
			last = spans[i + 1];
			if (!orphan) {
				cursor.number();
				cursor.number();
			}
		}
		return spans;
	}

	private static Payload.Cursor cursor(Block block, int file, int mark) {
		int table = block.files().get(FileField.MARKS_AT, file);
		int index = mark - block.files().markStart()[file];
		return block.payload().at(table + block.payload().integer(table + 4 * index));
	}

	private static Map<String, List<String>> links(Block block, int file, int mark, Payload.Cursor cursor) {
		int count = block.get(MarkField.LINKS, mark);
		if (count == 0) {
			return Map.of();
		}
		Map<String, List<String>> links = new LinkedHashMap<>();
		int first = block.firstLink(file, mark);
		for (int link = first; link < first + count; link++) {
			int target = block.linkTargets().get(link);
			String id = target == 0 ? cursor.text() : id(block, file, block.files().markStart()[file] + target - 1);
			links.computeIfAbsent(block.codes().relations.text(block.linkNames().get(link)), any -> new ArrayList<>())
					.add(id);
		}
		return links;
	}
}
