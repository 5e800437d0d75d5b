// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.newsmark.cli.commands.Examples;
import org.newsmark.cli.output.Terminal;
import org.newsmark.cli.output.WindowFinder;
import org.newsmark.formats.Readers;
import org.newsmark.formats.Writers;
import org.newsmark.formats.exchange.CorpusReaders;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The headless application {@code org.newsmark.cli}: {@code eclipse -nosplash -application org.newsmark.cli COMMAND …}.
 * Takes what is typed from the platform and services from the framework, and gives both to {@link CommandLine}.
 */
public final class Application implements IApplication {

	/** As whoever started this wants it to be called. */
	static final String PROGRAM = "newsmark.program";

	/** Everything that the platform was started with, and what its native launcher adds to that. */
	private static final String COMMANDS = "eclipse.commands";
	private static final String NATIVE_LAUNCHER = "-exitdata";
	private static final String PLATFORM_CALL = "eclipse -nosplash -application org.newsmark.cli";
	private static final String EXAMPLES = "org.newsmark.examples";
	/** A file of an article is written in milliseconds; an index of a large corpus in a few seconds. */
	private static final long MOST_SECONDS_TO_STOP = 20;

	private final CountDownLatch ended = new CountDownLatch(1);
	private volatile boolean cancelled;

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) {
		if (System.getProperty(COMMANDS, "").contains(NATIVE_LAUNCHER)) {
			// The native launcher of Eclipse would show a dialog for every exit status but zero. Started by Java alone,
			// it would be printed.
			System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, "");
		}
		context.applicationRunning();
		Thread stop = new Thread(this::stop, "Newsmark stop");
		Runtime.getRuntime().addShutdownHook(stop);
		try {
			List<String> typed = Arrays
					.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			return commandLine().run(typed, surroundings()).status();
		} finally {
			ended.countDown();
			removeHook(stop);
		}
	}

	/** Asks the command to stop, and waits until its files are whole. */
	@Override
	public void stop() {
		cancelled = true;
		try {
			ended.await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private Surroundings surroundings() {
		OutputStream results = new FileOutputStream(FileDescriptor.out);
		OutputStream messages = new FileOutputStream(FileDescriptor.err);
		Terminal terminal = new Terminal(results, messages, WindowFinder.find(), () -> cancelled);
		return new Surroundings(terminal, Path.of("").toAbsolutePath(), Locale.getDefault(),
				System.getProperty(PROGRAM, PLATFORM_CALL));
	}

	private static CommandLine commandLine() {
		BundleContext bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
		return new CommandLine(() -> service(bundles, Readers.class), () -> service(bundles, CorpusReaders.class),
				() -> service(bundles, Writers.class),
				() -> examples(bundles));
	}

	/** Until the process ends, which is soon. */
	private static <T> T service(BundleContext bundles, Class<T> type) {
		ServiceReference<T> reference = bundles.getServiceReference(type);
		T service = reference == null ? null : bundles.getService(reference);
		if (service == null) {
			throw new IllegalStateException("No service " + type.getName() + ": Declarative Services do not run");
		}
		return service;
	}

	private static Examples examples(BundleContext bundles) {
		Bundle bundle = Arrays.stream(bundles.getBundles()).filter(each -> EXAMPLES.equals(each.getSymbolicName()))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The bundle " + EXAMPLES + " is not installed"));
		return new Examples(FileLocator.getBundleFileLocation(bundle)
				.orElseThrow(() -> new IllegalStateException("The bundle " + EXAMPLES + " is no file or folder"))
				.toPath());
	}

	private static void removeHook(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException alreadyRunning) {
			// It waits for what has just happened.
		}
	}
}
