// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.jsonl;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Zone;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.formats.SelectedArticle;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Writes articles as lines of JSON; members always in the same order. */
final class JsonlLines implements Flushable, Closeable {

	static final String FORMAT = "article-with-marks/1";

	private final JsonGenerator json;
	private final boolean withText;
	private int links;

	/** @param out stays open, since it is finished by others */
	JsonlLines(OutputStream out, boolean withText) throws IOException {
		this.json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
				.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build()
				.createGenerator(out, JsonEncoding.UTF8);
		this.json.setPrettyPrinter(new MinimalPrettyPrinter(""));
		this.withText = withText;
	}

	void write(SelectedArticle article) throws IOException {
		OffsetMap offsets = article.text().offsets();
		json.writeStartObject();
		json.writeStringField("newsmark", FORMAT);
		json.writeStringField("path", article.article().path().value());
		member("metadata", article.article().metadata().members());
		if (withText) {
			json.writeStringField("text", article.article().text());
		}
		json.writeStringField("textSha256", article.text().sha256());
		json.writeArrayFieldStart("zones");
		for (Zone zone : article.article().zones().all()) {
			json.writeStartObject();
			json.writeStringField("kind", zone.kind().id());
			json.writeNumberField("start", offsets.toCodePoint(zone.span().start()));
			json.writeNumberField("end", offsets.toCodePoint(zone.span().end()));
			json.writeEndObject();
		}
		json.writeEndArray();
		annotators(article);
		json.writeArrayFieldStart("marks");
		for (int i = 0; i < article.files().size(); i++) {
			for (Annotation mark : article.marks().get(i)) {
				mark(article, article.files().get(i).annotator(), mark);
			}
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
	}

	private void annotators(SelectedArticle article) throws IOException {
		json.writeArrayFieldStart("annotators");
		for (AnnotationFile file : article.files()) {
			json.writeStartObject();
			json.writeStringField("name", file.annotator());
			json.writeStringField("status", file.status().id());
			json.writeStringField("codebook", file.codebook());
			members(file.other());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void mark(SelectedArticle article, String annotator, Annotation mark) throws IOException {
		json.writeStartObject();
		json.writeStringField("annotator", annotator);
		json.writeStringField("id", mark.id());
		json.writeStringField("label", mark.label());
		json.writeArrayFieldStart("spans");
		int[] points = article.codePoints(mark);
		for (int i = 0; i < points.length; i += 2) {
			json.writeArray(points, i, 2);
		}
		json.writeEndArray();
		member("exact", mark.exact());
		json.writeStringField("prefix", mark.context().prefix());
		json.writeStringField("suffix", mark.context().suffix());
		json.writeStringField("zone", mark.orphan() ? "" : article.article().zones().kindAt(mark.start()).id());
		member("attributes", mark.attributes());
		member("links", mark.links());
		mark.links().values().forEach(targets -> links += targets.size());
		json.writeStringField("note", mark.note());
		json.writeStringField("origin", mark.provenance().origin());
		json.writeStringField("created", mark.provenance().created());
		json.writeStringField("modified", mark.provenance().modified());
		json.writeBooleanField("orphan", mark.orphan());
		members(mark.other());
		json.writeEndObject();
	}

	private void member(String name, Object value) throws IOException {
		json.writeFieldName(name);
		value(value);
	}

	private void members(Map<?, ?> members) throws IOException {
		for (Map.Entry<?, ?> member : members.entrySet()) {
			json.writeFieldName(String.valueOf(member.getKey()));
			value(member.getValue());
		}
	}

	/** Plain JSON values, as the corpus folder keeps them. */
	private void value(@Nullable Object value) throws IOException {
		if (value instanceof Map<?, ?> members) {
			json.writeStartObject();
			members(members);
			json.writeEndObject();
		} else if (value instanceof List<?> elements) {
			json.writeStartArray();
			for (Object element : elements) {
				value(element);
			}
			json.writeEndArray();
		} else if (value instanceof Number number) {
			json.writeNumber(number.toString());
		} else if (value instanceof Boolean flag) {
			json.writeBoolean(flag);
		} else if (value == null) {
			json.writeNull();
		} else {
			json.writeString(value.toString());
		}
	}

	/** Written so far. */
	int links() {
		return links;
	}

	@Override
	public void flush() throws IOException {
		json.flush();
	}

	@Override
	public void close() throws IOException {
		json.close();
	}
}
