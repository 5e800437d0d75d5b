// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.SelectedArticle;

/** The {@code .ann} file of one annotator. A span over several lines is written as one fragment a line. */
final class AnnFile {

	private final SelectedArticle article;
	private final OffsetMap offsets;
	private final List<Annotation> marks;
	private final StringBuilder out = new StringBuilder();
	private int attributes;
	private int relations;
	private int notes;

	/** @param file -1 for none */
	AnnFile(SelectedArticle article, int file) {
		this.article = article;
		this.offsets = article.text().offsets();
		this.marks = file < 0 ? List.of() : article.marks().get(file).stream().filter(mark -> !mark.orphan()).toList();
	}

	String text() {
		Map<String, String> numbers = new HashMap<>();
		for (Annotation mark : marks) {
			numbers.put(mark.id(), "T" + (numbers.size() + 1));
			writeMark(numbers.get(mark.id()), mark);
		}
		for (Annotation mark : marks) {
			mark.links().forEach((relation, targets) -> targets.stream().filter(numbers::containsKey)
					.forEach(target -> out.append('R').append(++relations).append('\t').append(Names.encoded(relation))
							.append(" Arg1:").append(numbers.get(mark.id())).append(" Arg2:")
							.append(numbers.get(target)).append('\n')));
		}
		return out.toString();
	}

	private void writeMark(String number, Annotation mark) {
		List<TextSpan> fragments = fragments(mark);
		out.append(number).append('\t').append(Names.encoded(mark.label())).append(' ');
		out.append(fragments.stream().map(
				span -> offsets.toCodePoint(span.start()) + " " + offsets.toCodePoint(span.end()))
				.collect(Collectors.joining(";")));
		out.append('\t').append(fragments.stream().map(span -> span.in(article.article().text()))
				.collect(Collectors.joining(" "))).append('\n');
		mark.attributes().forEach((name, value) -> {
			out.append('A').append(++attributes).append('\t').append(Names.encoded(name)).append(' ').append(number);
			if (!Boolean.TRUE.equals(value)) {
				out.append(' ').append(value instanceof List<?> list
						? list.stream().map(each -> Names.encoded(each.toString())).collect(Collectors.joining("+"))
						: Names.encoded(value.toString()));
			}
			out.append('\n');
		});
		if (!mark.note().isEmpty()) {
			out.append('#').append(++notes).append("\tAnnotatorNotes ").append(number).append('\t')
					.append(mark.note().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
							.replace("\r", "\\r"))
					.append('\n');
		}
	}

	private List<TextSpan> fragments(Annotation mark) {
		String text = article.article().text();
		List<TextSpan> fragments = new ArrayList<>();
		for (TextSpan span : mark.spans()) {
			int from = span.start();
			for (int i = span.start(); i <= span.end(); i++) {
				if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
					if (i > from) {
						fragments.add(new TextSpan(from, i));
					}
					from = i + 1;
				}
			}
		}
		return fragments;
	}
}
