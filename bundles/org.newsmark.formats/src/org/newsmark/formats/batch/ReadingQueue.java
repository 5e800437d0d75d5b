// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.work.Progress;

/**
 * Reads some files at once and hands over what was read in the order of the files, so that nothing depends on the speed of workers. A
 * reader that takes too long is told to stop and not waited for: its thread is left alone, and another one takes its place. Confined to
 * the thread that made it.
 */
final class ReadingQueue<T> implements AutoCloseable {

	/** Somebody who waits for a file looks so often whether the whole import is still wanted. */
	private static final long LOOK_MILLIS = 100;

	/** Reads; asks the progress now and then whether to go on. */
	@FunctionalInterface
	interface Reading<T> {
		T read(Progress stillWanted);
	}

	private final class Task implements Progress {
		private final Reading<T> reading;
		private final AtomicBoolean working = new AtomicBoolean();
		private volatile boolean givenUp;
		private volatile long started;

		Task(Reading<T> reading) {
			this.reading = reading;
		}

		T work() throws InterruptedException {
			places.acquire();
			working.set(true);
			started = System.nanoTime();
			try {
				return reading.read(this);
			} finally {
				freePlace();
			}
		}

		@Override
		public boolean cancelled() {
			return givenUp || progress.cancelled();
		}

		boolean isTooSlow() {
			return working.get() && System.nanoTime() - started > patience.toNanos();
		}

		void giveUp() {
			givenUp = true;
			freePlace();
		}

		private void freePlace() {
			if (working.compareAndSet(true, false)) {
				places.release();
			}
		}
	}

	private record Pending<T>(Future<T> future, ReadingQueue<T>.Task task, Function<Duration, T> tooSlow) {
	}

	private final Duration patience;
	private final Progress progress;
	private final Consumer<T> landing;
	private final int most;
	private final Semaphore places;
	private final Queue<Pending<T>> pending = new ArrayDeque<>();
	private final ExecutorService threads = Executors.newCachedThreadPool(ReadingQueue::thread);

	/** @param landing takes what was read, on the thread of the caller */
	ReadingQueue(ImportOptions options, Progress progress, Consumer<T> landing) {
		this.patience = options.patience();
		this.progress = progress;
		this.landing = landing;
		this.places = new Semaphore(options.jobs());
		this.most = 2 * options.jobs();
	}

	/**
	 * Blocks while many are read already.
	 *
	 * @param tooSlow what to land if this takes too long
	 */
	void add(Reading<T> reading, Function<Duration, T> tooSlow) {
		Task task = new Task(reading);
		pending.add(new Pending<>(threads.submit(task::work), task, tooSlow));
		while (pending.size() > most && !progress.cancelled()) {
			landNext();
		}
	}

	/** Waits for all that were added. */
	void landAll() {
		while (!pending.isEmpty() && !progress.cancelled()) {
			landNext();
		}
	}

	/** Gives up whatever is still being read. */
	@Override
	public void close() {
		pending.forEach(each -> each.task().giveUp());
		threads.shutdownNow();
	}

	private void landNext() {
		Pending<T> next = pending.element();
		T result = await(next);
		if (result != null) {
			pending.remove();
			landing.accept(result);
		}
	}

	/** {@code null} if the whole import is cancelled. */
	private @Nullable T await(Pending<T> next) {
		while (!progress.cancelled()) {
			try {
				return next.future().get(Math.min(LOOK_MILLIS, Math.max(1, patience.toMillis())), TimeUnit.MILLISECONDS);
			} catch (TimeoutException stillReading) {
				if (next.task().isTooSlow()) {
					next.task().giveUp();
					next.future().cancel(true);
					return next.tooSlow().apply(patience);
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				if (e.getCause() instanceof CancellationException) {
					return null;
				}
				throw new IllegalStateException(e.getCause());
			}
		}
		return null;
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "Newsmark import");
		thread.setDaemon(true);
		return thread;
	}
}
