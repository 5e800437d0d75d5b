// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonCell;

/**
 * Makes marks of the annotations of a CAS. Those of our layers say everything; of other layers each annotation is a mark
 * whose label is its feature {@code value}, {@code label} or {@code identifier}, else the name of its layer, and each
 * annotation with {@code Governor} and {@code Dependent} is a link.
 */
final class CasMarks {

	private static final List<String> LABELS = List.of("label", "value", "identifier", "PosValue");

	/** An annotation as it was read: features and references are texts. */
	record Read(String id, String type, int begin, int end, Map<String, String> features) {
	}

	private final String text;
	private final OffsetMap offsets;

	CasMarks(String text) {
		this.text = text;
		this.offsets = new OffsetMap(text);
	}

	List<Annotation> marks(List<Read> annotations) {
		Map<String, MarkDraft> drafts = new LinkedHashMap<>();
		List<MarkDraft> all = new ArrayList<>();
		for (Read read : annotations) {
			if (isMark(read)) {
				MarkDraft draft = draft(read);
				drafts.put(read.id(), draft);
				all.add(draft);
			}
		}
		for (Read read : annotations) {
			MarkDraft from = drafts.get(read.features().getOrDefault("Governor", ""));
			MarkDraft to = drafts.get(read.features().getOrDefault("Dependent", ""));
			if (from != null && to != null) {
				from.link(label(read), to.id);
			}
		}
		return ArticleJson.joined(all);
	}

	private boolean isMark(Read read) {
		return !read.features().containsKey("Governor") && read.begin() < read.end() && read.end() <= text.length()
				&& !read.type().equals(CasTypes.SENTENCE) && !read.type().equals(CasTypes.TOKEN)
				&& !read.type().equals(CasTypes.DOCUMENT) && !read.type().startsWith("uima.")
				&& !read.type().contains("dkpro.core.api.segmentation");
	}

	private MarkDraft draft(Read read) {
		MarkDraft draft = new MarkDraft();
		draft.add(offsets.toCodePoint(read.begin()), offsets.toCodePoint(read.end()), offsets, text);
		Map<String, String> features = read.features();
		draft.label = label(read);
		if (!read.type().equals(CasTypes.MARK)) {
			draft.id = "u" + read.id();
			features.forEach((name, value) -> {
				if (!LABELS.contains(name) && !value.isEmpty()) {
					draft.attributes.put(name, value);
				}
			});
			return draft;
		}
		draft.id = features.getOrDefault("markId", "u" + read.id());
		draft.note = features.getOrDefault("note", "");
		draft.origin = features.getOrDefault("origin", "");
		draft.created = features.getOrDefault("created", "");
		draft.modified = features.getOrDefault("modified", "");
		features.forEach((name, value) -> {
			if (name.startsWith(CasTypes.ATTRIBUTE)) {
				draft.attributes.put(original(name.substring(CasTypes.ATTRIBUTE.length())), value);
			}
		});
		draft.attributes.putAll(JsonCell.parseObject(features.getOrDefault("attributes", "")));
		draft.other.putAll(JsonCell.parseObject(features.getOrDefault("other", "")));
		return draft;
	}

	private static String label(Read read) {
		for (String feature : LABELS) {
			String value = read.features().getOrDefault(feature, "");
			if (!value.isEmpty()) {
				return value;
			}
		}
		return read.type().substring(read.type().lastIndexOf('.') + 1);
	}

	/** Undoes {@link CasTypes#feature}. */
	private static String original(String feature) {
		return java.util.regex.Pattern.compile("_([0-9a-f]{1,6})_").matcher(feature)
				.replaceAll(hit -> java.util.regex.Matcher.quoteReplacement(
						Character.toString(Integer.parseInt(hit.group(1), 16))));
	}
}
