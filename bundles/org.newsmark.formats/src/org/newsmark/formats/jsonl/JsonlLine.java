// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.jsonl;

import java.io.IOException;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Zone;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.JsonOut;

/** An article as a line of JSON; members always in the same order. Pure. */
final class JsonlLine {

	static final String FORMAT = "article-with-marks/1";

	private final SelectedArticle article;

	private JsonlLine(SelectedArticle article) {
		this.article = article;
	}

	static byte[] of(SelectedArticle article) throws IOException {
		return JsonOut.line(new JsonlLine(article)::write);
	}

	private void write(JsonOut json) throws IOException {
		OffsetMap offsets = article.text().offsets();
		json.text("newsmark", FORMAT).text("path", article.path());
		json.member("metadata", article.article().metadata().members());
		if (article.withText()) {
			json.text("text", article.article().text());
		}
		json.text("textSha256", article.text().sha256());
		json.array("zones", zones -> {
			for (Zone zone : article.article().zones().all()) {
				zones.object(members -> members.text("kind", zone.kind().id())
						.number("start", offsets.toCodePoint(zone.span().start()))
						.number("end", offsets.toCodePoint(zone.span().end())));
			}
		});
		json.array("annotators", annotators -> {
			for (AnnotationFile file : article.files()) {
				annotators.object(members -> members.text("name", file.annotator()).text("status", file.status().id())
						.text("codebook", file.codebook()).members(file.other()));
			}
		});
		json.array("marks", marks -> {
			for (int i = 0; i < article.files().size(); i++) {
				String annotator = article.files().get(i).annotator();
				for (Annotation mark : article.marks().get(i)) {
					marks.object(members -> write(members, annotator, mark));
				}
			}
		});
	}

	private void write(JsonOut json, String annotator, Annotation mark) throws IOException {
		json.text("annotator", annotator).text("id", mark.id()).text("label", mark.label());
		json.pairs("spans", article.codePoints(mark)).member("exact", mark.exact());
		json.text("prefix", mark.context().prefix()).text("suffix", mark.context().suffix());
		json.text("zone", mark.orphan() ? "" : article.article().zones().kindAt(mark.start()).id());
		json.member("attributes", mark.attributes()).member("links", mark.links());
		json.text("note", mark.note()).text("origin", mark.provenance().origin());
		json.text("created", mark.provenance().created()).text("modified", mark.provenance().modified());
		json.flag("orphan", mark.orphan()).members(mark.other());
	}
}
