// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Rows as one JSON array, an object in each line, all members in every row. */
final class JsonRows<R> implements RowWriter<R> {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

	private final List<Column<R>> columns;
	private final Output output;
	private final JsonGenerator json;
	private boolean first = true;

	JsonRows(List<Column<R>> columns, Output output) throws OutputFailedException {
		this.columns = columns;
		this.output = output;
		this.json = generator(output);
		output.write("[");
	}

	@Override
	public void write(R row) throws OutputFailedException {
		output.write(first ? "\n" : ",\n");
		first = false;
		try {
			json.writeStartObject();
			for (Column<R> column : columns) {
				json.writeFieldName(column.name());
				write(json, column.value().apply(row));
			}
			json.writeEndObject();
			json.flush();
		} catch (OutputFailedException e) {
			throw e;
		} catch (IOException e) {
			throw new OutputFailedException(e);
		}
	}

	@Override
	public void finish() throws OutputFailedException {
		output.write("\n]\n");
	}

	/** A value as JSON on one line. */
	static String text(Object value) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = generator(text)) {
			write(json, value);
		} catch (IOException e) {
			throw new UncheckedIOException("Memory does not fail", e);
		}
		return text.toString();
	}

	private static JsonGenerator generator(Writer target) {
		try {
			JsonGenerator json = JSON.createGenerator(target);
			json.setPrettyPrinter(new MinimalPrettyPrinter(""));
			return json;
		} catch (IOException e) {
			throw new UncheckedIOException("Nothing is written yet", e);
		}
	}

	private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
		switch (value) {
			case null -> json.writeNull();
			case Map<?, ?> members -> {
				json.writeStartObject();
				for (Map.Entry<?, ?> member : members.entrySet()) {
					json.writeFieldName(String.valueOf(member.getKey()));
					write(json, member.getValue());
				}
				json.writeEndObject();
			}
			case List<?> elements -> {
				json.writeStartArray();
				for (Object element : elements) {
					write(json, element);
				}
				json.writeEndArray();
			}
			case Boolean flag -> json.writeBoolean(flag);
			case Number number -> json.writeNumber(number.toString());
			default -> json.writeString(value.toString());
		}
	}
}
