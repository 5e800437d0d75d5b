// SPDX-License-Identifier: EPL-2.0
package org.newsmark.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.install.probe.PerspectiveProbe;

class InstallTest {

	private static final Path SITE = Path.of("../org.newsmark.repository/target/repository").toAbsolutePath().normalize();
	private static final Path HOST = Path.of("../org.newsmark.host/target/products/org.newsmark.host/linux/gtk/x86_64")
			.toAbsolutePath().normalize();
	private static final Path EXAMPLE = Path.of("../../bundles/org.newsmark.examples/corpus");
	private static final String FEATURE = "org.newsmark.feature.feature.group";
	/** An entry of severity error, as the platform writes its log. */
	private static final Pattern ERROR = Pattern.compile("(?m)^!ENTRY \\S+ 4 .*\\R!MESSAGE .*");

	@TempDir
	private static Path folder = Path.of("");
	private static PlainEclipse eclipse = new PlainEclipse(Path.of(""));

	@BeforeAll
	static void installTheSiteIntoAPlainEclipse() throws IOException, InterruptedException {
		eclipse = PlainEclipse.copyOf(HOST, folder.resolve("eclipse"));
		eclipse.install(SITE, FEATURE);
	}

	@Test
	void aCorpusOpensInTheAnnotationPerspectiveWithAllViewsAndNoErrorInTheLog() throws IOException, InterruptedException {
		var watched = PlainEclipse.copyOf(eclipse.home(), folder.resolve("watched"));
		watched.add("org.newsmark.install.probe", probe());
		Path report = folder.resolve("report");
		Path corpus = PlainEclipse.copy(EXAMPLE, folder.resolve("harbour"));

		var run = watched.run(List.of("-D" + PerspectiveProbe.PERSPECTIVE + "=org.newsmark.ui.perspective.annotation",
				"-D" + PerspectiveProbe.REPORT + '=' + report), List.of("-newsmark.open", corpus.toString())).succeeded();

		assertTrue(Files.exists(report), () -> "the workbench did not come up:\n" + run.out() + run.log());
		List<String> lines = Files.readAllLines(report);
		assertEquals("org.newsmark.ui.perspective.annotation", lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("view: org.newsmark.ui")), lines::toString);
		assertFalse(lines.stream().anyMatch(line -> line.startsWith("no view")), lines::toString);
		assertTrue(lines.contains("project: harbour"), lines::toString);
		assertEquals(List.of(), ERROR.matcher(run.log()).results().map(error -> error.group()).toList());
	}

	@Test
	void theCommandLineWorksInAnEclipseWithTheFeature() throws IOException, InterruptedException {
		Path corpus = folder.resolve("corpus");
		Path page = Files.writeString(folder.resolve("dock.html"), """
				<html><head><title>Dock closed</title></head><body><h1>Dock closed</h1><p>The dock of Port Mirren was closed on Tuesday, and nobody
				in the harbour office would say for how long.</p></body></html>
				""");

		command("new", corpus.toString()).succeeded();
		command("import", corpus.toString(), page.toString()).succeeded();
		var found = command("concordance", corpus.toString(), "mirren", "--output", "csv").succeeded();
		var wrong = command("cuont", corpus.toString());

		assertTrue(found.out().contains("Mirren"), found::out);
		String formats = command("formats").succeeded().out();
		assertTrue(Pattern.compile("^csv +export", Pattern.MULTILINE).matcher(formats).find(), formats);
		assertEquals(2, wrong.exit(), wrong::out);
		assertTrue(wrong.out().contains("org.newsmark.cli count"), wrong::out);
	}

	@Test
	void namesOfAnyScriptGoInAndEveryArticleComesOut() throws IOException, InterruptedException {
		Path article = Files.writeString(folder.resolve("Été à Kotor.txt"), "Le pont reste fermé\n\n« Nous attendons », dit la mairie.\n");
		String example = PlainEclipse.copy(EXAMPLE, folder.resolve("example")).toString();
		Path exported = folder.resolve("example.jsonl");

		command("import", example, article.toString()).succeeded();
		String articles = command("articles", example, "--output", "csv").succeeded().out();
		command("export", example, "--format", "jsonl", "--out", exported.toString()).succeeded();

		assertTrue(articles.contains("Le pont reste fermé"), articles);
		assertEquals(articles.lines().count() - 1, Files.readAllLines(exported).size());
	}

	private static PlainEclipse.Run command(String... typed) throws IOException, InterruptedException {
		var arguments = new ArrayList<>(List.of("-application", "org.newsmark.cli"));
		arguments.addAll(List.of(typed));
		return eclipse.run(List.of(), arguments);
	}

	@Test
	void removingTheFeatureLeavesTheEclipseAsItWas() throws IOException, InterruptedException {
		var left = PlainEclipse.copyOf(eclipse.home(), folder.resolve("left"));
		var before = new PlainEclipse(HOST).bundles();
		assertNotEquals(before, left.bundles());

		left.remove(FEATURE);

		assertEquals(before, left.bundles());
	}

	/** The probe as a bundle: one class of this one, started early by the workbench. */
	private static Path probe() throws IOException {
		Path jar = folder.resolve("probe.jar");
		String type = PerspectiveProbe.class.getName();
		try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
			put(out, "META-INF/MANIFEST.MF", """
					Manifest-Version: 1.0
					Bundle-ManifestVersion: 2
					Bundle-SymbolicName: org.newsmark.install.probe;singleton:=true
					Bundle-Version: 1.0.0
					Require-Bundle: org.eclipse.core.resources, org.eclipse.core.runtime, org.eclipse.ui
					""".getBytes(StandardCharsets.UTF_8));
			put(out, "plugin.xml", """
					<plugin>
						<extension point="org.eclipse.ui.startup">
							<startup class="%s"/>
						</extension>
					</plugin>
					""".formatted(type).getBytes(StandardCharsets.UTF_8));
			String path = type.replace('.', '/') + ".class";
			try (InputStream in = PerspectiveProbe.class.getResourceAsStream('/' + path)) {
				put(out, path, in.readAllBytes());
			}
		}
		return jar;
	}

	private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
		out.putNextEntry(new JarEntry(name));
		out.write(bytes);
	}
}
