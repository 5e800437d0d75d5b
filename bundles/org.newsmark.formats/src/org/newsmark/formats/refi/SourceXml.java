// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Losses;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.xml.Xml;

/** One article as a source with its selections, and the notes and links that belong to these. */
final class SourceXml {

	private final SelectedArticle article;
	private final Codes codes;
	private final boolean twoCharacters;
	private final OffsetMap offsets;
	private final StringBuilder source = new StringBuilder();
	private final StringBuilder notes = new StringBuilder();
	private final StringBuilder links = new StringBuilder();

	SourceXml(SelectedArticle article, Codes codes, boolean twoCharacters, Losses losses) {
		this.article = article;
		this.codes = codes;
		this.twoCharacters = twoCharacters;
		this.offsets = article.text().offsets();
		String guid = Guid.source(article.path());
		source.append("<TextSource guid=\"").append(guid).append("\" name=\"").append(Xml.attribute(article.path()))
				.append("\" plainTextPath=\"internal://").append(guid).append(".txt\">\n");
		for (int i = 0; i < article.files().size(); i++) {
			String annotator = article.files().get(i).annotator();
			Map<String, Annotation> written = new HashMap<>();
			for (Annotation mark : article.marks().get(i)) {
				if (!mark.orphan()) {
					written.put(mark.id(), mark);
					writeMark(annotator, mark);
					losses.add(Loss.CHARACTERS, Xml.forbidden(mark.note()));
				}
			}
			written.values().stream().sorted(Annotation.BY_POSITION).forEach(mark -> writeLinks(annotator, mark, written));
		}
		for (String variable : RefiWriter.VARIABLES) {
			String value = article.article().metadata().text(variable);
			if (!value.isEmpty()) {
				source.append("<VariableValue><VariableRef targetGUID=\"").append(Guid.of("variable", variable))
						.append("\"/><TextValue>").append(Xml.text(value)).append("</TextValue></VariableValue>\n");
			}
		}
		source.append("</TextSource>\n");
	}

	SelectedArticle article() {
		return article;
	}

	/** As its file holds it. */
	String text() {
		String text = article.article().text();
		return twoCharacters ? text.replace("\n", "\r\n") : text;
	}

	String source() {
		return source.toString();
	}

	String notes() {
		return notes.toString();
	}

	String links() {
		return links.toString();
	}

	private void writeMark(String annotator, Annotation mark) {
		for (int i = 0; i < mark.spans().size(); i++) {
			TextSpan span = mark.spans().get(i);
			String guid = Guid.selection(article.path(), annotator, mark.id(), i);
			source.append("<PlainTextSelection guid=\"").append(guid).append("\" name=\"")
					.append(Xml.attribute(mark.id())).append("\" startPosition=\"").append(position(span.start()))
					.append("\" endPosition=\"").append(position(span.end())).append('"');
			user(annotator, mark);
			source.append(">\n");
			code(annotator, mark, guid, codes.label(mark.label()));
			if (i == 0) {
				mark.attributes().forEach((attribute, value) -> (value instanceof List<?> list ? list : List.of(value))
						.forEach(each -> code(annotator, mark, guid, codes.value(mark.label(), attribute, each))));
				writeNote(mark, guid);
			}
			source.append("</PlainTextSelection>\n");
		}
	}

	private void code(String annotator, Annotation mark, String selection, String code) {
		source.append("<Coding guid=\"").append(Guid.of("coding", selection, code)).append('"');
		user(annotator, mark);
		source.append("><CodeRef targetGUID=\"").append(code).append("\"/></Coding>\n");
	}

	private void user(String annotator, Annotation mark) {
		source.append(" creatingUser=\"").append(Guid.user(annotator)).append('"');
		if (!mark.provenance().created().isEmpty()) {
			source.append(" creationDateTime=\"").append(Xml.attribute(mark.provenance().created())).append('"');
		}
	}

	private void writeNote(Annotation mark, String selection) {
		if (!mark.note().isEmpty()) {
			String guid = Guid.of("note", selection);
			source.append("<NoteRef targetGUID=\"").append(guid).append("\"/>\n");
			notes.append("<Note guid=\"").append(guid).append("\" name=\"").append(Xml.attribute(mark.label()))
					.append("\"><PlainTextContent>").append(Xml.text(mark.note()))
					.append("</PlainTextContent></Note>\n");
		}
	}

	private void writeLinks(String annotator, Annotation mark, Map<String, Annotation> written) {
		mark.links().forEach((relation, targets) -> targets.stream().filter(written::containsKey).forEach(target -> {
			String from = Guid.selection(article.path(), annotator, mark.id(), 0);
			String to = Guid.selection(article.path(), annotator, target, 0);
			links.append("<Link guid=\"").append(Guid.of("link", relation, from, to)).append("\" name=\"")
					.append(Xml.attribute(relation)).append("\" direction=\"OneWay\" originGUID=\"").append(from)
					.append("\" targetGUID=\"").append(to).append("\"/>\n");
		}));
	}

	private int position(int offset) {
		int more = 0;
		if (twoCharacters) {
			String text = article.article().text();
			for (int i = 0; i < offset; i++) {
				more += text.charAt(i) == '\n' ? 1 : 0;
			}
		}
		return offsets.toCodePoint(offset) + more;
	}
}
