// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_fr.properties" })
	void everyFieldHasASentenceAndEverySentenceAField(String file) throws IOException {
		Set<String> fields = Arrays.stream(Messages.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
				.map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, new TreeSet<>(load(file).stringPropertyNames()));
	}

	@Test
	void bothLanguagesUseTheSameValuesInASentence() throws IOException {
		Properties french = load("messages_fr.properties");
		load("messages.properties").forEach((key, english) -> assertEquals(placeholders((String) english),
				placeholders(french.getProperty((String) key)), (String) key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_fr.properties" })
	void noSentenceIsEmpty(String file) throws IOException {
		load(file).forEach((key, sentence) -> assertFalse(((String) sentence).isBlank(), (String) key));
	}

	@Test
	void oneClassHoldsAtMostThreeHundredSentences() throws IOException {
		assertTrue(load("messages.properties").size() <= 300, "time to split by feature");
	}

	private static Set<String> placeholders(String sentence) {
		Matcher matcher = PLACEHOLDER.matcher(sentence);
		Set<String> numbers = new TreeSet<>();
		while (matcher.find()) {
			numbers.add(matcher.group(1));
		}
		return numbers;
	}

	private static Properties load(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
