// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks.zones;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invented article, from {@code stories.txt}, from which pages of many layouts are made. */
record Story(Map<String, String> members, List<Block> blocks, List<String> related, List<String[]> comments) {

	/** A piece of the text, by what it is. */
	record Block(String kind, String text) {
	}

	static List<Story> read(Path file) throws IOException {
		List<Story> stories = new ArrayList<>();
		Story story = empty();
		for (String line : Files.readAllLines(file)) {
			if (line.startsWith("#") || line.isBlank()) {
				if (!story.members.isEmpty()) {
					stories.add(story);
					story = empty();
				}
				continue;
			}
			String[] cells = line.split("\t");
			switch (cells[0]) {
			case "h", "p", "q", "li" -> story.blocks.add(new Block(cells[0], cells[1]));
			case "related" -> story.related.add(cells[1]);
			case "comment" -> story.comments.add(new String[] { cells[1], cells[2] });
			default -> story.members.put(cells[0], cells[1]);
			}
		}
		if (!story.members.isEmpty()) {
			stories.add(story);
		}
		return stories;
	}

	private static Story empty() {
		return new Story(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	String get(String member) {
		return members.get(member);
	}

	LocalDateTime published() {
		return LocalDateTime.parse(get("published"));
	}

	List<String> authors() {
		return List.of(get("author").split(" (?:and|et|und|y) "));
	}
}
