// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;

/**
 * What formats of others have no member for, as members of our own that they let pass: metadata and zones of an article,
 * and of a mark all but its place and label. Zones count code points.
 */
public final class ArticleJson {

	private ArticleJson() {
	}

	/** Members about an article. */
	public static void write(JsonOut json, SelectedArticle article) throws IOException {
		OffsetMap offsets = article.text().offsets();
		json.text("path", article.path()).text("textSha256", article.text().sha256());
		json.member("metadata", article.article().metadata().members());
		json.array("zones", zones -> {
			for (Zone zone : article.article().zones().all()) {
				zones.object(members -> members.text("kind", zone.kind().id())
						.number("start", offsets.toCodePoint(zone.span().start()))
						.number("end", offsets.toCodePoint(zone.span().end())));
			}
		});
	}

	/** Members about an annotator. */
	public static void write(JsonOut json, AnnotationFile file) throws IOException {
		json.text("annotator", file.annotator()).text("status", file.status().id());
		json.textUnlessEmpty("codebook", file.codebook());
		if (!file.other().isEmpty()) {
			json.member("other", file.other());
		}
	}

	/** Members of a mark that are not empty. */
	public static void write(JsonOut json, Annotation mark) throws IOException {
		if (!mark.attributes().isEmpty()) {
			json.member("attributes", mark.attributes());
		}
		if (!mark.links().isEmpty()) {
			json.member("links", mark.links());
		}
		writeRemarks(json, mark);
	}

	/** Note, provenance and unknown members, as far as there are any. */
	public static void writeRemarks(JsonOut json, Annotation mark) throws IOException {
		json.textUnlessEmpty("note", mark.note()).textUnlessEmpty("origin", mark.provenance().origin());
		json.textUnlessEmpty("created", mark.provenance().created());
		json.textUnlessEmpty("modified", mark.provenance().modified());
		if (!mark.other().isEmpty()) {
			json.member("other", mark.other());
		}
	}

	/** Reads what {@link #write(JsonOut, Annotation)} writes. */
	public static void read(Map<String, Object> members, MarkDraft draft) {
		draft.attributes.putAll(Members.object(members, "attributes"));
		draft.links.putAll(Members.textsByName(members, "links"));
		draft.note = Members.text(members, "note");
		draft.origin = Members.text(members, "origin");
		draft.created = Members.text(members, "created");
		draft.modified = Members.text(members, "modified");
		draft.other.putAll(Members.object(members, "other"));
	}

	/** Reads what {@link #write(JsonOut, AnnotationFile)} writes. */
	public static ReceivedMarks marks(Map<String, Object> members, List<Annotation> marks) {
		return new ReceivedMarks(Members.text(members, "annotator"),
				AnnotationStatus.of(Members.text(members, "status")).orElse(AnnotationStatus.NEW),
				Members.text(members, "codebook"), Members.object(members, "other"), marks);
	}

	/** Reads what {@link #write(JsonOut, SelectedArticle)} writes; a file that is not ours is named by its number. */
	public static ReceivedArticle article(Map<String, Object> members, String otherwise, @Nullable String text,
			List<ReceivedMarks> marks) {
		String path = Members.text(members, "path");
		return new ReceivedArticle(path.isEmpty() ? otherwise : path, text, Members.text(members, "textSha256"),
				new ArticleMetadata(Members.object(members, "metadata")), zones(members), marks);
	}

	/** One mark for all pieces with the same id. */
	public static List<Annotation> joined(List<MarkDraft> pieces) {
		Map<String, MarkDraft> byId = new LinkedHashMap<>();
		List<MarkDraft> all = new ArrayList<>();
		for (MarkDraft piece : pieces) {
			MarkDraft first = piece.id.isEmpty() ? null : byId.putIfAbsent(piece.id, piece);
			if (first == null) {
				all.add(piece);
			} else {
				first.addAll(piece);
			}
		}
		return all.stream().filter(MarkDraft::isWhole).map(MarkDraft::mark).toList();
	}

	private static Zones zones(Map<String, Object> members) {
		List<Zone> zones = new ArrayList<>();
		for (Map<String, Object> zone : Members.objects(members, "zones")) {
			int start = Members.number(zone, "start", -1);
			int end = Members.number(zone, "end", -1);
			if (start >= 0 && end > start) {
				ZoneKind.of(Members.text(zone, "kind"))
						.ifPresent(kind -> zones.add(new Zone(kind, new TextSpan(start, end))));
			}
		}
		return new Zones(zones);
	}
}
