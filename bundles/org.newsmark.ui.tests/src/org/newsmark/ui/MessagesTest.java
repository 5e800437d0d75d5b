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
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	@ParameterizedTest
	@MethodSource("classes")
	void everyFieldHasASentenceAndEverySentenceAField(Class<?> messages, String file) throws IOException {
		Set<String> fields = Arrays.stream(messages.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
				.map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, new TreeSet<>(load(file + ".properties").stringPropertyNames()));
		assertEquals(fields, new TreeSet<>(load(file + "_fr.properties").stringPropertyNames()));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void bothLanguagesUseTheSameValuesInASentence(Class<?> messages, String file) throws IOException {
		Properties french = load(file + "_fr.properties");
		load(file + ".properties").forEach((key, english) -> assertEquals(placeholders((String) english),
				placeholders(french.getProperty((String) key)), (String) key));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void noSentenceIsEmpty(Class<?> messages, String file) throws IOException {
		for (String language : List.of("", "_fr")) {
			load(file + language + ".properties").forEach((key, sentence) -> assertFalse(((String) sentence).isBlank(), (String) key));
		}
	}

	@ParameterizedTest
	@MethodSource("classes")
	void oneClassHoldsAtMostThreeHundredSentences(Class<?> messages, String file) throws IOException {
		assertTrue(load(file + ".properties").size() <= 300, "time to split by feature");
	}

	/** Back, Next and Finish in English; Précédent, Suivant and Terminer where the platform speaks French, and the English ones where it does not. */
	@ParameterizedTest
	@CsvSource({ "'', bnf", "_fr, bnfpst" })
	void noMnemonicOfAWizardsPageTakesThatOfItsButtons(String language, String taken) throws IOException {
		Pattern mnemonic = Pattern.compile("&([" + taken + "])", Pattern.CASE_INSENSITIVE);
		load("wizard-messages" + language + ".properties")
				.forEach((key, sentence) -> assertFalse(mnemonic.matcher((String) sentence).find(), key + "=" + sentence));
	}

	static Stream<Arguments> classes() {
		return Stream.of(Arguments.of(Messages.class, "messages"), Arguments.of(WizardMessages.class, "wizard-messages"),
				Arguments.of(CorpusMessages.class, "corpus-messages"),
				Arguments.of(EditMessages.class, "edit-messages"));
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
