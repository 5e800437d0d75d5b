// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Finds out what the streams of this process go to. Java does not tell, so a start script may say it; on Linux the
 * system is asked.
 */
public final class WindowFinder {

	/** Set by a start script: the width of the terminal that results go to; 0 if they do not go to one. */
	static final String COLUMNS = "newsmark.columns";
	/** Set by a start script: whether messages go to a terminal. */
	static final String MESSAGES = "newsmark.progress";

	private static final int USUAL_COLUMNS = 80;
	private static final int LEAST_COLUMNS = 40;

	private WindowFinder() {
	}

	public static Terminal.Window find() {
		Console console = System.console();
		boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		if (windows && console != null && System.getProperty(COLUMNS) == null) {
			return new Terminal.Window(OptionalInt.of(USUAL_COLUMNS), true, console.charset());
		}
		boolean messages = Boolean.parseBoolean(System.getProperty(MESSAGES, String.valueOf(isTerminal(2))));
		return new Terminal.Window(columns(), messages, StandardCharsets.UTF_8);
	}

	private static OptionalInt columns() {
		String said = System.getProperty(COLUMNS, "");
		if (said.isEmpty()) {
			return isTerminal(1) ? OptionalInt.of(number(System.getenv().getOrDefault("COLUMNS", ""), USUAL_COLUMNS))
					: OptionalInt.empty();
		}
		int columns = number(said, 0);
		return columns == 0 ? OptionalInt.empty() : OptionalInt.of(columns);
	}

	private static int number(String text, int otherwise) {
		return text.matches("[1-9]\\d{0,4}") ? Math.max(LEAST_COLUMNS, Integer.parseInt(text)) : otherwise;
	}

	/** @param descriptor 1 for results, 2 for messages */
	private static boolean isTerminal(int descriptor) {
		try {
			String target = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
		} catch (IOException notLinux) {
			return false;
		}
	}
}
