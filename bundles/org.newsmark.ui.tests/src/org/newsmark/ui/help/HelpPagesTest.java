// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.help.HelpPage.Look;
import org.newsmark.ui.help.HelpPage.Stretch;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;
import org.newsmark.ui.welcome.WelcomeCommands;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

@ExtendWith(CleanWorkbench.class)
class HelpPagesTest {

	private static final Bundle BUNDLE = FrameworkUtil.getBundle(HelpPagesTest.class);

	@ParameterizedTest
	@ValueSource(strings = { "help/", "nl/fr/help/" })
	void everyLinkLeadsToAPageOrIsACommand(String folder) throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (HelpPage page : pages(folder)) {
			for (Stretch link : links(page)) {
				if (link.look() == Look.PAGE_LINK) {
					assertTrue(HelpPages.FILES.contains(link.target()), page.file() + ": " + link);
				} else {
					assertTrue(commands.deserialize(link.target()).getCommand().isDefined(), page.file() + ": " + link);
				}
			}
		}
	}

	@Test
	void bothLanguagesHaveTheSameLinksAndTheSameRows() throws IOException {
		List<HelpPage> english = pages("help/");
		List<HelpPage> french = pages("nl/fr/help/");
		for (int i = 0; i < english.size(); i++) {
			assertEquals(links(english.get(i)).stream().map(Stretch::target).toList(), links(french.get(i)).stream().map(Stretch::target).toList(),
					english.get(i).file());
			assertEquals(english.get(i).text().lines().count(), french.get(i).text().lines().count(), english.get(i).file());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "help/", "nl/fr/help/" })
	void theContentsOfThePlatformsHelpListEveryPage(String folder) throws IOException {
		Set<String> listed = all("(?:href|topic)=\"help/([^\"]+)\"", text(folder + "toc.xml"));
		assertEquals(new TreeSet<>(HelpPages.FILES), listed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "help/", "nl/fr/help/" })
	void everyKeyOfTheArticleEditorIsExplained(String folder) throws IOException {
		Set<String> bound = all("<key commandId=\"([^\"]+)\"[^>]*contextId=\"org\\.newsmark\\.ui\\.context\\.article", text("plugin.xml"));
		Set<String> explained = all("data-command=\"([^\"]+)\"", text(folder + "keys.html"));
		assertFalse(bound.isEmpty());
		assertEquals(bound, explained);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cheatsheets/first-article.xml", "nl/fr/cheatsheets/first-article.xml" })
	void everyStepOfTheCheatSheetThatCanBeDoneForOneIsACommand(String file) throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Set<String> serialized = all("serialization=\"([^\"]+)\"", text(file));
		assertEquals(2, serialized.size());
		for (String command : serialized) {
			assertTrue(commands.deserialize(command).getCommand().isDefined(), command);
		}
	}

	@Test
	void helpOpensWithoutABrowserAndFollowsLinks() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new CommandRunner(window).run(WelcomeCommands.HELP);
		MPart part = window.getService(EPartService.class).findPart(HelpPart.ID);
		HelpPart help = (HelpPart) part.getObject();
		Until.holds("the first page", () -> help.shown().equals("Newsmark"));
		help.open("keys.html");
		assertEquals("Keys", help.shown());
		window.getService(EPartService.class).hidePart(part);
	}

	@Test
	void blanksOfTheMarkUpAreNotShown() throws IOException {
		HelpPage page = HelpPageReader.read("x.html", new ByteArrayInputStream("""
				<html><head><title>X</title></head><body><h1>X</h1>
				<p>One
				   <b>two</b>, three.</p>
				<table><tr><td><kbd>A</kbd></td><td>first</td></tr></table>
				</body></html>""".getBytes(StandardCharsets.UTF_8)));
		assertEquals("X\n\nOne two, three.\n\nA\tfirst", page.text());
	}

	private static List<Stretch> links(HelpPage page) {
		return page.stretches().stream().filter(stretch -> !stretch.target().isEmpty()).toList();
	}

	private static List<HelpPage> pages(String folder) throws IOException {
		List<HelpPage> pages = new ArrayList<>();
		for (String file : HelpPages.FILES) {
			try (InputStream in = BUNDLE.getEntry(folder + file).openStream()) {
				pages.add(HelpPageReader.read(file, in));
			}
		}
		return pages;
	}

	private static String text(String path) throws IOException {
		try (InputStream in = BUNDLE.getEntry(path).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Set<String> all(String pattern, String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}
}
