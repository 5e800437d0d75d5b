// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.FormatFault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;

/**
 * Reads a file of one JSON object, or of one object per line, strictly: UTF-8 (a byte order mark is passed over), no double members.
 * Values are String, Number, Boolean, {@code null}, unmodifiable List and Map in the order of the file. Not for use by several threads.
 */
public final class JsonReader implements AutoCloseable {

	private static final JsonFactory FACTORY = new JsonFactory();

	private final String path;
	private final JsonParser parser;
	private final boolean lineByLine;
	private final byte[] bytes;
	/** Line on which the object being read began; 1-based. */
	private int line = 1;

	private JsonReader(String path, byte[] bytes, boolean lineByLine) throws ArticleFormatException {
		this.path = path;
		this.lineByLine = lineByLine;
		this.bytes = bytes;
		try {
			this.parser = FACTORY.createParser(bytes);
		} catch (IOException e) {
			throw new ArticleFormatException(path, 1, FormatFault.NOT_JSON, reasonOf(e));
		}
	}

	/**
	 * A file of one object per line.
	 *
	 * @param path  as errors shall name it
	 * @param bytes the content of the file
	 */
	public static JsonReader lines(String path, byte[] bytes) throws ArticleFormatException {
		return new JsonReader(path, bytes, true);
	}

	/** The only object of a file, over as many lines as it likes. */
	public static Map<String, Object> readObject(String path, byte[] bytes) throws ArticleFormatException {
		try (JsonReader reader = new JsonReader(path, bytes, false)) {
			if (!reader.nextObject()) {
				throw reader.fault(FormatFault.EMPTY);
			}
			Map<String, Object> object = reader.members();
			if (reader.nextObject()) {
				throw reader.fault(FormatFault.MORE_THAN_ONE);
			}
			return object;
		}
	}

	/** Goes to the beginning of the next object; {@code false} at the end of the file. */
	public boolean nextObject() throws ArticleFormatException {
		try {
			JsonToken token = parser.nextToken();
			if (token == null) {
				return false;
			}
			line = parser.currentTokenLocation().getLineNr();
			if (token != JsonToken.START_OBJECT) {
				throw fault(FormatFault.NOT_AN_OBJECT);
			}
			return true;
		} catch (IOException e) {
			if (e instanceof JsonProcessingException json && json.getLocation() != null) {
				line = json.getLocation().getLineNr();
			}
			throw broken(e);
		}
	}

	/** Name of the next member of the current object, its value being read next; {@code null} at the end of the object. */
	public @Nullable String nextMember() throws ArticleFormatException {
		try {
			return parser.nextFieldName();
		} catch (IOException e) {
			throw broken(e);
		}
	}

	/** All members of the current object. */
	public Map<String, Object> members() throws ArticleFormatException {
		try {
			return map();
		} catch (IOException e) {
			throw broken(e);
		}
	}

	/** Any value. */
	public @Nullable Object value() throws ArticleFormatException {
		try {
			return value(parser.nextToken());
		} catch (IOException e) {
			throw broken(e);
		}
	}

	/** @param member named in the error if the value is no string; {@code null} counts as empty */
	public String string(String member) throws ArticleFormatException {
		try {
			JsonToken token = parser.nextToken();
			if (token == JsonToken.VALUE_NULL) {
				return "";
			}
			if (token != JsonToken.VALUE_STRING) {
				throw fault(FormatFault.TEXT_EXPECTED, member);
			}
			return parser.getText();
		} catch (IOException e) {
			throw broken(e);
		}
	}

	public boolean bool(String member) throws ArticleFormatException {
		if (value() instanceof Boolean flag) {
			return flag;
		}
		throw fault(FormatFault.FLAG_EXPECTED, member);
	}

	/** An array of strings. */
	public List<String> strings(String member) throws ArticleFormatException {
		return stringsOf(value(), member);
	}

	/** @param value of a member read before */
	public List<String> stringsOf(@Nullable Object value, String member) throws ArticleFormatException {
		if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
			return list.stream().map(String.class::cast).toList();
		}
		throw fault(FormatFault.TEXTS_EXPECTED, member);
	}

	/** An object. */
	public Map<String, Object> object(String member) throws ArticleFormatException {
		try {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw fault(FormatFault.OBJECT_EXPECTED, member);
			}
			return map();
		} catch (IOException e) {
			throw broken(e);
		}
	}

	/** An array of pairs of whole numbers, one after the other, as in {@code [[1,5],[8,9]]}. */
	public int[] pairs(String member) throws ArticleFormatException {
		try {
			int[] numbers = new int[4];
			int count = 0;
			boolean whole = parser.nextToken() == JsonToken.START_ARRAY;
			while (whole && parser.nextToken() == JsonToken.START_ARRAY) {
				if (count + 2 > numbers.length) {
					numbers = Arrays.copyOf(numbers, 2 * numbers.length);
				}
				for (int i = 0; i < 2 && whole; i++) {
					whole = parser.nextToken() == JsonToken.VALUE_NUMBER_INT && isInt();
					numbers[count++] = whole ? parser.getIntValue() : 0;
				}
				whole = whole && parser.nextToken() == JsonToken.END_ARRAY;
			}
			if (!whole || parser.currentToken() != JsonToken.END_ARRAY) {
				throw fault(FormatFault.SPANS_EXPECTED, member);
			}
			return Arrays.copyOf(numbers, count);
		} catch (IOException e) {
			throw broken(e);
		}
	}

	/** 1-based line on which the current object began. */
	public int line() {
		return line;
	}

	/** An error about the current object. */
	public ArticleFormatException fault(FormatFault fault, Object... details) {
		return new ArticleFormatException(path, line, fault, details);
	}

	@Override
	public void close() throws ArticleFormatException {
		try {
			parser.close();
		} catch (IOException e) {
			throw broken(e);
		}
	}

	private boolean isInt() throws IOException {
		return parser.getNumberType() == JsonParser.NumberType.INT;
	}

	private @Nullable Object value(@Nullable JsonToken token) throws IOException, ArticleFormatException {
		if (token == null) {
			throw fault(FormatFault.CUT_OFF);
		}
		return switch (token) {
			case START_OBJECT -> map();
			case START_ARRAY -> list();
			case VALUE_STRING -> parser.getText();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumber.of(parser.getText());
			case VALUE_TRUE -> Boolean.TRUE;
			case VALUE_FALSE -> Boolean.FALSE;
			default -> null;
		};
	}

	private Map<String, Object> map() throws IOException, ArticleFormatException {
		String name = parser.nextFieldName();
		if (name == null) {
			return Map.of();
		}
		Map<String, Object> map = new LinkedHashMap<>();
		for (; name != null; name = parser.nextFieldName()) {
			int before = map.size();
			map.put(name, value(parser.nextToken()));
			if (map.size() == before) {
				throw fault(FormatFault.DOUBLE_MEMBER, name);
			}
		}
		return Collections.unmodifiableMap(map);
	}

	private List<Object> list() throws IOException, ArticleFormatException {
		List<Object> list = new ArrayList<>(4);
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			list.add(value(token));
		}
		return Collections.unmodifiableList(list);
	}

	/** A line that ends too early shows only where the next one begins, so the line to name is that of the object's beginning. */
	private ArticleFormatException broken(IOException e) {
		int stop = (int) parser.currentLocation().getByteOffset();
		boolean atLineEnd = lineByLine && stop > 0 && stop <= bytes.length && bytes[stop - 1] == '\n';
		if (e instanceof JsonEOFException || stop >= bytes.length || atLineEnd) {
			return fault(FormatFault.CUT_OFF);
		}
		int at = e instanceof JsonProcessingException json && json.getLocation() != null ? json.getLocation().getLineNr() : line;
		if (lineByLine && at > line) {
			return fault(FormatFault.CUT_OFF);
		}
		return new ArticleFormatException(path, at, FormatFault.NOT_JSON, reasonOf(e));
	}

	/** Jackson's first sentence, without the advice for programmers that follows and without where it was read from. */
	private static String reasonOf(IOException e) {
		String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
		String sentence = String.valueOf(message).lines().findFirst().orElse("");
		int source = sentence.indexOf("[Source");
		int bracket = source < 0 ? -1 : sentence.lastIndexOf(" (", source);
		return bracket < 0 ? sentence : sentence.substring(0, bracket);
	}
}
