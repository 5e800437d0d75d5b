// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The core runs on a bare JVM: no Eclipse, no OSGi, no graphics. The annotations of JDT are gone at run time. */
class CoreStandsAloneTest {

	private static final Path SOURCES = Path.of("../org.newsmark.core/src");
	private static final Pattern FOREIGN = Pattern
			.compile("\\b(org\\.eclipse\\.(?!jdt\\.annotation)|org\\.osgi\\.|jakarta\\.|java\\.awt\\.|javax\\.swing\\.)");

	@Test
	void noSourceOfTheCoreNamesEclipseOrOsgi() throws IOException {
		List<Path> sources;
		try (var files = Files.walk(SOURCES)) {
			sources = files.filter(file -> file.toString().endsWith(".java")).toList();
		}
		assertFalse(sources.isEmpty(), "no sources under " + SOURCES.toAbsolutePath());
		for (Path source : sources) {
			var foreign = FOREIGN.matcher(Files.readString(source)).results().map(match -> match.group()).toList();
			assertEquals(List.of(), foreign, source.toString());
		}
	}
}
