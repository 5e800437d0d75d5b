// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.internal.json.JsonLine;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;

/** Writes {@code annotations/ANNOTATOR/PATH.jsonl}: one line per mark in a fixed order, so that a change of one mark is a change of one line. */
final class AnnotationFormatter {

	private final ArticleText text;
	private final OffsetMap offsets;

	/** @param text what the spans count in */
	AnnotationFormatter(ArticleText text) {
		this.text = text;
		this.offsets = text.offsets();
	}

	/** The file with words, context and digest taken from the text anew. */
	AnnotationFile refreshed(AnnotationFile file) {
		List<Annotation> next = new ArrayList<>(file.annotations().size());
		boolean changed = false;
		for (Annotation annotation : file.annotations().all()) {
			Annotation fresh = annotation.orphan() ? annotation : annotation.withSpans(annotation.spans(), text.text());
			boolean same = fresh.equals(annotation);
			changed |= !same;
			next.add(same ? annotation : fresh);
		}
		AnnotationFile result = changed ? file.with(AnnotationSet.of(next)) : file;
		return result.textSha256().equals(text.sha256()) ? result : result.withTextSha256(text.sha256());
	}

	byte[] bytes(AnnotationFile file) {
		StringBuilder out = new StringBuilder(256 + 320 * file.annotations().size());
		JsonLine.begin(out).member(Format.MEMBER, Format.ANNOTATIONS.id()).member("article", file.article().value())
				.member("textSha256", file.textSha256()).member("annotator", file.annotator()).member("codebook", file.codebook())
				.member("status", file.status().id()).members(file.other()).end();
		out.append('\n');
		for (Annotation annotation : inFileOrder(file)) {
			append(annotation, out);
			out.append('\n');
		}
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** One line without its end: what tells whether two marks are the same on disk. */
	String line(Annotation annotation) {
		StringBuilder out = new StringBuilder(320);
		append(annotation, out);
		return out.toString();
	}

	private void append(Annotation annotation, StringBuilder out) {
		JsonLine line = JsonLine.begin(out).member("id", annotation.id()).member("label", annotation.label());
		spans(annotation, line.name("spans"));
		line.member("exact", annotation.exact()).member("prefix", annotation.context().prefix())
				.member("suffix", annotation.context().suffix()).member("attributes", annotation.attributes());
		if (!annotation.links().isEmpty()) {
			line.member("links", annotation.links());
		}
		line.memberUnlessEmpty("note", annotation.note()).memberUnlessEmpty("origin", annotation.provenance().origin())
				.memberUnlessEmpty("created", annotation.provenance().created())
				.memberUnlessEmpty("modified", annotation.provenance().modified());
		if (annotation.orphan()) {
			line.member("orphan", true);
		}
		line.members(annotation.other()).end();
	}

	private void spans(Annotation annotation, StringBuilder out) {
		char before = '[';
		for (TextSpan span : annotation.spans()) {
			out.append(before).append('[').append(stored(annotation, span.start())).append(',').append(stored(annotation, span.end()))
					.append(']');
			before = ',';
		}
		out.append(before == '[' ? "[]" : "]");
	}

	/** An orphan's offsets mean nothing in this text and stay as they were read. */
	private int stored(Annotation annotation, int offset) {
		return annotation.orphan() ? offset : offsets.toCodePoint(offset);
	}

	/** As in memory, unless code points and code units differ and orphans, which are not converted, stand between the others. */
	private List<Annotation> inFileOrder(AnnotationFile file) {
		List<Annotation> all = file.annotations().all();
		if (offsets.codePoints() == text.text().length() || all.stream().noneMatch(Annotation::orphan)) {
			return all;
		}
		return all.stream()
				.sorted(Comparator.<Annotation>comparingInt(each -> stored(each, each.start()))
						.thenComparing(Comparator.<Annotation>comparingInt(each -> stored(each, each.end())).reversed())
						.thenComparing(Annotation::id))
				.toList();
	}
}
