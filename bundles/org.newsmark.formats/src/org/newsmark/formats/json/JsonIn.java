// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.ArticleFormatException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Reads JSON of others value by value, so that a file may be larger than the memory: String, Number, Boolean,
 * {@code null}, List and Map in the order of the file. Depth, and the length of texts and numbers, are bounded.
 */
public final class JsonIn implements AutoCloseable {

	private static final int LONGEST_TEXT = 64 << 20;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build();

	private final String file;
	private final JsonParser parser;

	private JsonIn(String file, JsonParser parser) {
		this.file = file;
		this.parser = parser;
	}

	/** @param file as errors shall name it */
	public static JsonIn of(String file, java.io.InputStream in) throws IOException {
		return new JsonIn(file, FACTORY.createParser(in));
	}

	/** The next value at the top, be it on a line of its own or an element of one array around all. {@code null} at the end. */
	public @Nullable Map<String, Object> nextObject() throws IOException, ArticleFormatException {
		try {
			JsonToken token = parser.nextToken();
			if (token == JsonToken.START_ARRAY && parser.getParsingContext().getParent() != null
					&& parser.getParsingContext().getParent().inRoot()) {
				token = parser.nextToken();
			}
			if (token == JsonToken.END_ARRAY) {
				token = parser.nextToken();
			}
			if (token == null) {
				return null;
			}
			if (token != JsonToken.START_OBJECT) {
				throw fault("an object was expected");
			}
			return map();
		} catch (JsonProcessingException e) {
			throw fault(e.getOriginalMessage());
		}
	}

	/**
	 * Goes to the members of the first array with this name, however deep, for {@link #nextElement}.
	 *
	 * @return false if there is none
	 */
	public boolean enterArray(String name) throws IOException, ArticleFormatException {
		try {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.FIELD_NAME && parser.currentName().equals(name)
						&& parser.nextToken() == JsonToken.START_ARRAY) {
					return true;
				}
			}
			return false;
		} catch (JsonProcessingException e) {
			throw fault(e.getOriginalMessage());
		}
	}

	/** The next object of the array that was entered; {@code null} at its end. */
	public @Nullable Map<String, Object> nextElement() throws IOException, ArticleFormatException {
		try {
			JsonToken token = parser.nextToken();
			if (token == JsonToken.END_ARRAY || token == null) {
				return null;
			}
			if (token != JsonToken.START_OBJECT) {
				throw fault("an object was expected");
			}
			return map();
		} catch (JsonProcessingException e) {
			throw fault(e.getOriginalMessage());
		}
	}

	/** An error about where reading is. */
	public ArticleFormatException fault(@Nullable String reason) {
		return new ArticleFormatException(file, parser.currentLocation().getLineNr(),
				reason == null ? "cannot be read" : reason);
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}

	private Map<String, Object> map() throws IOException {
		Map<String, Object> map = new LinkedHashMap<>();
		for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
			map.put(name, value(parser.nextToken()));
		}
		return map;
	}

	private List<Object> list() throws IOException {
		List<Object> list = new ArrayList<>();
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			list.add(value(token));
		}
		return list;
	}

	private @Nullable Object value(@Nullable JsonToken token) throws IOException {
		return switch (token) {
			case START_OBJECT -> map();
			case START_ARRAY -> list();
			case VALUE_STRING -> parser.getText();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
			case VALUE_TRUE -> Boolean.TRUE;
			case VALUE_FALSE -> Boolean.FALSE;
			case null, default -> null;
		};
	}
}
