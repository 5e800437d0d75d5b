// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.cli.testing.Typing;

class MessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_fr.properties" })
	void everyMessageHasASentenceAndEverySentenceAMessage(String file) throws IOException {
		Set<String> names = Arrays.stream(Message.values()).map(Message::name)
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> keys = load(file).stringPropertyNames().stream().filter(key -> key.matches("[A-Z_]+"))
				.collect(Collectors.toCollection(TreeSet::new));

		assertEquals(names, keys);
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(new TreeSet<>(load("messages.properties").stringPropertyNames()),
				new TreeSet<>(load("messages_fr.properties").stringPropertyNames()));
	}

	@Test
	void bothLanguagesUseTheSameValuesInASentence() throws IOException {
		Properties english = load("messages.properties");
		Properties french = load("messages_fr.properties");
		for (Message message : Message.values()) {
			assertEquals(used(english, message), used(french, message), message.name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void noSentenceLosesAnApostropheOrKeepsABrace(String language) {
		Messages words = new Messages(Locale.of(language));
		for (Message message : Message.values()) {
			for (int count : new int[] { 0, 1, 2 }) {
				String sentence = words.get(message, count, count, count, count);
				assertFalse(sentence.isBlank(), message.name());
				assertFalse(sentence.contains("{") || sentence.contains("''") || sentence.contains("|1"), sentence);
			}
		}
	}

	@Test
	void numbersAreSaidInThePlural() {
		Messages french = new Messages(Locale.FRENCH);

		assertEquals("Un article importé, un fichier n’a pas été importé.", french.get(Message.IMPORT_DONE, 1, 0, 1));
		assertEquals("12 articles importés, 3 étaient déjà là, 2 fichiers n’ont pas été importés.",
				french.get(Message.IMPORT_DONE, 12, 3, 2));
		assertEquals("No article imported.", new Messages(Locale.GERMAN).get(Message.IMPORT_DONE, 0, 0, 0));
	}

	@Test
	void helpIsOnlyAboutCommandsThatThereAre() throws IOException {
		Set<String> about = load("messages.properties").stringPropertyNames().stream().filter(key -> key.contains("."))
				.map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toCollection(TreeSet::new));
		about.removeAll(Set.of("any", "column", "help", "demo"));

		assertEquals(Typing.commandLine().commands().stream().map(command -> command.syntax().name())
				.collect(Collectors.toCollection(TreeSet::new)), about);
	}

	@Test
	void everyWordOfTheHelpIsUsed() throws IOException {
		Set<String> used = new TreeSet<>(
				Set.of("help.what", "help.status", "demo.what", "demo.short", "demo.examples"));
		Properties english = load("messages.properties");
		Typing.commandLine().commands().forEach(command -> {
			String name = command.syntax().name();
			used.addAll(Set.of(name + ".short", name + ".what", name + ".examples"));
			command.syntax().operands().forEach(operand -> used.add(key(english, name, operand.name())));
			command.syntax().options().forEach(option -> used.add(key(english, name, option.name())));
		});
		Set<String> keys = english.stringPropertyNames().stream()
				.filter(key -> key.contains(".") && !key.startsWith("column."))
				.collect(Collectors.toCollection(TreeSet::new));

		assertEquals(used, keys);
		assertTrue(keys.size() > 30);
	}

	private static String key(Properties words, String command, String name) {
		return words.containsKey(command + "." + name) ? command + "." + name : "any." + name;
	}

	/** Places of values: each gives another sentence if it changes. */
	private static Set<Integer> used(Properties words, Message message) {
		MessageFormat format = new MessageFormat(words.getProperty(message.name()), Locale.ROOT);
		Set<Integer> used = new TreeSet<>();
		for (int place = 0; place < 5; place++) {
			Object[] one = { 7, 7, 7, 7, 7 };
			Object[] other = one.clone();
			other[place] = 1;
			if (!format.format(one).equals(format.format(other))) {
				used.add(place);
			}
		}
		return used;
	}

	private static Properties load(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
