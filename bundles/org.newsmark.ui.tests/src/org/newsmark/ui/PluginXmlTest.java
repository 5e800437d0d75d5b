// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What plugin.xml names is there: words in both languages, icons, classes. */
class PluginXmlTest {

	private static final Bundle BUNDLE = FrameworkUtil.getBundle(PluginXmlTest.class);
	private static final String NAMESPACE = "org.newsmark.ui.";
	private static final Set<String> READ_BY_PEOPLE = Set.of("label", "tooltip", "description");

	@ParameterizedTest
	@ValueSource(strings = { "bundle.properties", "bundle_fr.properties" })
	void everyTextKeyHasWords(String file) throws Exception {
		Properties words = load(file);
		Set<String> missing = new TreeSet<>();
		forEachValue(value -> {
			if (value.startsWith("%") && !words.containsKey(value.substring(1))) {
				missing.add(value);
			}
		});
		assertEquals(Set.of(), missing);
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(new TreeSet<>(load("bundle.properties").stringPropertyNames()),
				new TreeSet<>(load("bundle_fr.properties").stringPropertyNames()));
	}

	@Test
	void nothingThatPeopleReadStandsInPluginXmlItself() throws Exception {
		Set<String> untranslated = new TreeSet<>();
		forEachElement(element -> READ_BY_PEOPLE.forEach(attribute -> {
			String value = element.getAttribute(attribute);
			if (!value.isEmpty() && !value.startsWith("%")) {
				untranslated.add(element.getTagName() + ": " + value);
			}
		}));
		assertEquals(Set.of(), untranslated);
	}

	@Test
	void everyIconIsInTheBundle() throws Exception {
		Set<String> icons = new HashSet<>();
		forEachValue(value -> {
			if (value.endsWith(".svg") && !value.startsWith("platform:")) {
				icons.addAll(List.of(value.split(",")));
			}
		});
		icons.forEach(icon -> assertNotNull(BUNDLE.getEntry(icon), icon));
	}

	@Test
	void everyClassCanBeLoaded() throws Exception {
		Set<String> classes = new TreeSet<>();
		forEachElement(element -> {
			for (String attribute : new String[] { "class", "contentProvider", "labelProvider", "actionProvider" }) {
				String value = element.getAttribute(attribute).replaceFirst(":.*", "");
				if (value.startsWith(NAMESPACE)) {
					classes.add(value);
				}
			}
		});
		assertTrue(classes.size() > 1);
		classes.forEach(name -> assertDoesNotThrow(() -> BUNDLE.loadClass(name), name));
	}

	@Test
	void everyCommandStandsInAMenuOrHasAKey() throws Exception {
		Set<String> commands = new TreeSet<>(values("command", "id"));
		assertTrue(commands.size() > 1);
		commands.removeAll(values("command", "commandId"));
		commands.removeAll(values("key", "commandId"));
		assertEquals(Set.of(), commands);
	}

	@Test
	void everyCommandInAMenuHasAnIcon() throws Exception {
		Set<String> bare = new TreeSet<>();
		forEachElement(element -> {
			if (element.getTagName().equals("command") && element.getAttribute("icon").isEmpty()
					&& !element.getAttribute("style").equals("radio")) {
				bare.add(element.getAttribute("commandId"));
			}
		});
		bare.removeAll(values("image", "commandId"));
		bare.removeIf(id -> !id.startsWith(NAMESPACE));
		assertEquals(Set.of(), bare);
	}

	private static Set<String> values(String tag, String attribute) throws Exception {
		Set<String> values = new HashSet<>();
		forEachElement(element -> {
			if (element.getTagName().equals(tag)) {
				values.add(element.getAttribute(attribute));
			}
		});
		return values;
	}

	private static void forEachValue(Consumer<String> consumer) throws Exception {
		forEachElement(element -> {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				consumer.accept(element.getAttributes().item(i).getNodeValue());
			}
			if (element.getChildNodes().getLength() == 1) {
				consumer.accept(element.getTextContent().strip());
			}
		});
	}

	private static void forEachElement(Consumer<Element> consumer) throws Exception {
		URL plugin = BUNDLE.getEntry("plugin.xml");
		visit(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plugin.toString()).getDocumentElement(), consumer);
	}

	private static void visit(Node node, Consumer<Element> consumer) {
		if (node instanceof Element element) {
			consumer.accept(element);
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			visit(child, consumer);
		}
	}

	private static Properties load(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(BUNDLE.getEntry("OSGI-INF/l10n/" + file).openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
