// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.csv.CsvWriter;
import org.newsmark.formats.csv.TsvWriter;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.jsonl.JsonlWriter;
import org.newsmark.formats.plain.TextReader;

class FormatWordsTest {

	private static Properties words(String name) throws IOException {
		try (Reader reader = new InputStreamReader(FormatWords.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		}
	}

	@Test
	void bothLanguagesHaveTheSameKeysAndOnlyThoseThatAreUsed() throws IOException {
		Properties english = words("messages.properties");
		assertEquals(english.stringPropertyNames(), words("messages_fr.properties").stringPropertyNames());
		TreeSet<String> used = new TreeSet<>();
		for (Kind kind : Kind.values()) {
			used.add("note." + kind);
		}
		Samples.READERS.forEach(reader -> used.add("name.reader." + reader.id()));
		assertEquals(used, new TreeSet<>(english.stringPropertyNames()));
	}

	@Test
	void whatIsExchangedHasWordsInBothLanguages() throws IOException {
		Properties english = words("exchange.properties");
		assertEquals(english.stringPropertyNames(), words("exchange_fr.properties").stringPropertyNames());
		TreeSet<String> used = new TreeSet<>();
		for (Loss loss : Loss.values()) {
			used.add("loss." + loss);
		}
		TreeSet<String> shared = new TreeSet<>();
		for (CorpusWriter writer : Exchange.WRITERS) {
			used.add("name.writer." + writer.id());
			for (CorpusWriter.Option option : CommonOptions.of(writer)) {
				boolean common = option == CommonOptions.TEXT || option == CommonOptions.ANNOTATORS;
				option.values().forEach(value -> (common ? shared : used)
						.add("option." + (common ? "" : writer.id() + ".") + option.id() + "." + value));
			}
		}
		used.addAll(shared);
		Exchange.READERS.forEach(reader -> assertFalse(reader.name(Locale.FRENCH).isEmpty()));
		english.stringPropertyNames().stream().filter(key -> key.startsWith("name.reader.")).forEach(used::add);
		assertEquals(used, new TreeSet<>(english.stringPropertyNames()));
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyNoteIsASentenceWithItsDetails(Kind kind) {
		ImportNote note = ImportNote.of(kind, "2", "two", "three", "four", "five");
		for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
			String sentence = new FormatWords(locale).sentence(note);
			assertFalse(sentence.isBlank() || sentence.contains("{"), sentence);
			assertFalse(sentence.contains("''"), sentence);
		}
	}

	@Test
	void theWordsAgreeWithTheNumber() {
		FormatWords english = new FormatWords(Locale.ENGLISH);
		assertTrue(english.sentence(ImportNote.of(Kind.INVISIBLE_REMOVED, 1)).startsWith("One invisible character "));
		assertTrue(english.sentence(ImportNote.of(Kind.INVISIBLE_REMOVED, 12)).startsWith("12 invisible characters "));
		FormatWords french = new FormatWords(Locale.FRENCH);
		assertTrue(french.sentence(ImportNote.of(Kind.CONTROLS_REPLACED, 1)).endsWith("remplacé par une espace."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "de" })
	void readersAndWritersHaveNames(String language) {
		Locale locale = Locale.forLanguageTag(language);
		assertTrue(new HtmlReader().name(locale).contains("HTML"));
		assertTrue(new TextReader().name(locale).length() > 3);
		assertTrue(new CsvWriter().name(locale).contains("CSV"));
	}
}
