// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the workbench is asked for when it is started: {@code -newsmark.open PATH}, a corpus folder or an article of one. A relative path counts
 * from the working directory. Pure.
 */
record LaunchArguments(Optional<Path> open) {

	/** Followed by a path. */
	static final String OPEN = "-newsmark.open";

	/** Arguments of others are passed over; of several paths the last one counts. */
	static LaunchArguments parse(List<String> arguments) {
		int place = arguments.lastIndexOf(OPEN);
		return new LaunchArguments(place < 0 || place + 1 >= arguments.size() ? Optional.empty() : path(arguments.get(place + 1)));
	}

	private static Optional<Path> path(String argument) {
		try {
			return Optional.of(Path.of(argument));
		} catch (InvalidPathException noSuchNameCanBe) {
			return Optional.empty();
		}
	}
}
