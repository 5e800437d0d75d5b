// SPDX-License-Identifier: EPL-2.0
package org.newsmark.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** A copy of the plain Eclipse Platform that a test may change. Its programs run as processes of their own. */
record PlainEclipse(Path home) {

	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	/** What came out of one run. */
	record Run(int exit, String out, String log) {

		Run succeeded() {
			assertEquals(0, exit, () -> "output:\n" + out + "\nlog:\n" + log);
			return this;
		}
	}

	static PlainEclipse copyOf(Path original, Path home) throws IOException {
		return new PlainEclipse(copy(original, home));
	}

	/** Copies a folder file by file; a link would let a test change the original. */
	static Path copy(Path original, Path folder) throws IOException {
		assertTrue(Files.isDirectory(original), () -> "not there: " + original.toAbsolutePath());
		try (var files = Files.walk(original)) {
			for (Path from : (Iterable<Path>) files::iterator) {
				Files.copy(from, folder.resolve(original.relativize(from).toString()));
			}
		}
		return folder;
	}

	void install(Path site, String feature) throws IOException, InterruptedException {
		direct("-repository", site.toUri().toString(), "-installIU", feature);
	}

	void remove(String feature) throws IOException, InterruptedException {
		direct("-uninstallIU", feature);
	}

	private void direct(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director"));
		command.addAll(List.of(arguments));
		command.addAll(List.of("-destination", home.toString(), "-profile", "DefaultProfile"));
		run(List.of(), command).succeeded();
	}

	/** The bundles that this Eclipse starts with, as name and version. */
	TreeSet<String> bundles() throws IOException {
		var bundles = new TreeSet<String>();
		for (String line : Files.readAllLines(home.resolve(BUNDLES))) {
			if (!line.startsWith("#")) {
				String[] parts = line.split(",");
				bundles.add(parts[0] + ' ' + parts[1]);
			}
		}
		return bundles;
	}

	/** Adds one bundle that is no part of any installation. */
	void add(String name, Path jar) throws IOException {
		var lines = new ArrayList<>(Files.readAllLines(home.resolve(BUNDLES)));
		lines.add(name + ",1.0.0," + jar.toUri() + ",4,false");
		Files.write(home.resolve(BUNDLES), lines);
	}

	/** Runs an application to its end, with a workspace of its own; fails when it does not come to an end. */
	Run run(List<String> vmArguments, List<String> arguments) throws IOException, InterruptedException {
		Path scratch = Files.createTempDirectory(home.getParent(), "run");
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		// Icons are drawn with AWT, which on a display would load libraries of X that SWT does not need.
		command.add("-Djava.awt.headless=true");
		command.addAll(vmArguments);
		command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-data", scratch.resolve("workspace").toString()));
		command.addAll(arguments);
		Path out = scratch.resolve("out");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
		if (!process.waitFor(3, TimeUnit.MINUTES)) {
			process.destroyForcibly().waitFor();
		}
		Path log = scratch.resolve("workspace/.metadata/.log");
		return new Run(process.exitValue(), Files.readString(out), Files.exists(log) ? Files.readString(log) : "");
	}

	private Path launcher() throws IOException {
		try (var jars = Files.newDirectoryStream(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			return jars.iterator().next();
		}
	}
}
