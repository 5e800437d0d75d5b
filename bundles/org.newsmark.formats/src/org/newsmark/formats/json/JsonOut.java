// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** Writes plain JSON values, members in the order they are given. */
public final class JsonOut {

	/** Something that is written. */
	@FunctionalInterface
	public interface Content {
		void to(JsonOut json) throws IOException;
	}

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
	private static final int FIRST_BYTES = 1 << 13;

	private final JsonGenerator json;

	private JsonOut(JsonGenerator json) {
		this.json = json;
	}

	/** One JSON value in UTF-8, without a line end inside or behind it. */
	public static byte[] bytes(Content content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BYTES);
		try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
			content.to(new JsonOut(generator));
		}
		return bytes.toByteArray();
	}

	/** One object and the end of a line. */
	public static byte[] line(Content members) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BYTES);
		try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
			new JsonOut(generator).object(members);
			generator.writeRaw('\n');
		}
		return bytes.toByteArray();
	}

	/** Where lines do not matter, with line ends and indents for people. */
	public static byte[] pretty(Content content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BYTES);
		try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
			generator.setPrettyPrinter(new com.fasterxml.jackson.core.util.DefaultPrettyPrinter()
					.withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
			content.to(new JsonOut(generator));
			generator.writeRaw('\n');
		}
		return bytes.toByteArray();
	}

	public JsonOut object(Content members) throws IOException {
		json.writeStartObject();
		members.to(this);
		json.writeEndObject();
		return this;
	}

	public JsonOut object(String name, Content members) throws IOException {
		json.writeFieldName(name);
		return object(members);
	}

	public JsonOut array(Content elements) throws IOException {
		json.writeStartArray();
		elements.to(this);
		json.writeEndArray();
		return this;
	}

	public JsonOut array(String name, Content elements) throws IOException {
		json.writeFieldName(name);
		return array(elements);
	}

	public JsonOut text(String name, String value) throws IOException {
		json.writeStringField(name, value);
		return this;
	}

	public JsonOut textUnlessEmpty(String name, String value) throws IOException {
		return value.isEmpty() ? this : text(name, value);
	}

	public JsonOut number(String name, long value) throws IOException {
		json.writeNumberField(name, value);
		return this;
	}

	public JsonOut flag(String name, boolean value) throws IOException {
		json.writeBooleanField(name, value);
		return this;
	}

	/** @param value String, Number, Boolean, {@code null}, List or Map of these */
	public JsonOut member(String name, @Nullable Object value) throws IOException {
		json.writeFieldName(name);
		return value(value);
	}

	public JsonOut members(Map<?, ?> members) throws IOException {
		for (Map.Entry<?, ?> member : members.entrySet()) {
			member(String.valueOf(member.getKey()), member.getValue());
		}
		return this;
	}

	/** Pairs of numbers, as in {@code [[1,5],[8,9]]}. */
	public JsonOut pairs(String name, int[] numbers) throws IOException {
		json.writeArrayFieldStart(name);
		for (int i = 0; i < numbers.length; i += 2) {
			json.writeStartArray();
			json.writeNumber(numbers[i]);
			json.writeNumber(numbers[i + 1]);
			json.writeEndArray();
		}
		json.writeEndArray();
		return this;
	}

	public JsonOut value(@Nullable Object value) throws IOException {
		switch (value) {
			case null -> json.writeNull();
			case String text -> json.writeString(text);
			case Map<?, ?> members -> object(inner -> inner.members(members));
			case List<?> elements -> {
				json.writeStartArray();
				for (Object element : elements) {
					value(element);
				}
				json.writeEndArray();
			}
			case Integer number -> json.writeNumber(number);
			case Number number -> json.writeNumber(number.toString());
			case Boolean flag -> json.writeBoolean(flag);
			default -> json.writeString(value.toString());
		}
		return this;
	}
}
