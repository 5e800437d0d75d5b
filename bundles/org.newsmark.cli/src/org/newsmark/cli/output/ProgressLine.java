// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.newsmark.core.work.Progress;

/**
 * One line at the bottom of a terminal that says how far a command is. Written a few times a second at most, and not at
 * all for short work. Any thread.
 */
final class ProgressLine implements Progress {

	/** Cells of a window whose width is not known. */
	static final int NARROW = 80;

	private static final long PAUSE_NANOS = Duration.ofMillis(150).toNanos();
	private static final String CLEAR = "\r\u001b[K";

	private final Output messages;
	private final int columns;
	private final BooleanSupplier cancelled;
	private long lastNanos = System.nanoTime();
	private int total;
	private int done;
	private String place = "";
	private boolean visible;

	ProgressLine(Output messages, int columns, BooleanSupplier cancelled) {
		this.messages = messages;
		this.columns = columns;
		this.cancelled = cancelled;
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}

	@Override
	public synchronized void begin(int newTotal) {
		total = newTotal;
		done = 0;
	}

	@Override
	public synchronized void worked(int units) {
		done += units;
		show();
	}

	@Override
	public synchronized void at(String what) {
		place = what;
		show();
	}

	/** Takes the line away, if it is there. */
	synchronized void clear() {
		if (visible) {
			visible = false;
			write(CLEAR);
		}
	}

	private void show() {
		long now = System.nanoTime();
		if (now - lastNanos < PAUSE_NANOS) {
			return;
		}
		lastNanos = now;
		visible = true;
		write(CLEAR + TextWidth.cut(text(), columns - 1));
	}

	private String text() {
		String name = TextWidth.oneLine(place);
		return total == 0 ? name
				: String.format(Locale.ROOT, "%3d %%  %d/%d  %s", Math.min(100, 100L * done / total), done, total,
						name);
	}

	private void write(String text) {
		try {
			messages.write(text);
			messages.flush();
		} catch (OutputFailedException nobodySeesProgress) {
			// Work goes on: whoever closed the messages does not want to hear of them.
			visible = false;
		}
	}
}
