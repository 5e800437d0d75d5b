// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.anchoring.Anchorer;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.AnnotationReading;

/** All that a session shows, as one value: read by a job, handed over once. */
public record SessionContent(Article article, Codebook codebook, AnnotationFile file) {

	/** What there is before anything was read. */
	static SessionContent empty(ArticlePath path, String annotator) {
		return new SessionContent(new Article(path, "", ArticleMetadata.EMPTY, Zones.NONE), Codebook.EMPTY,
				AnnotationFile.empty(path, annotator, ""));
	}

	/** Marks found again in a text that changed under them; those that are not found stay as orphans. */
	static AnnotationReading fitted(AnnotationFile file, String sha256, String text) {
		List<Anchored> anchored = Anchorer.into(text, offset -> offset).anchor(file.annotations().all());
		AnnotationSet marks = AnnotationSet.of(anchored.stream().map(Anchored::annotation).toList());
		return new AnnotationReading(file.with(marks).withTextSha256(sha256),
				anchored.stream().filter(Anchored::needsConfirmation).toList());
	}

	/**
	 * What was written, with what the researcher did since the save began put on top.
	 *
	 * @param given   what was handed to the save
	 * @param current what the session holds now
	 * @param written what lies on disk, with the changes of other programs merged in
	 */
	static AnnotationFile rebase(AnnotationFile given, AnnotationFile current, AnnotationFile written) {
		if (current == given || current.annotations().equals(given.annotations()) && current.status() == given.status()) {
			return written;
		}
		AnnotationSet marks = written.annotations();
		List<Annotation> changed = new ArrayList<>();
		for (Annotation mark : current.annotations().all()) {
			Optional<Annotation> old = given.annotations().get(mark.id());
			if (old.isEmpty() || !old.get().equals(mark)) {
				changed.add(mark);
			}
		}
		for (Annotation mark : given.annotations().all()) {
			if (current.annotations().get(mark.id()).isEmpty()) {
				marks = marks.without(mark.id());
			}
		}
		marks = changed.isEmpty() ? marks : marks.withAll(changed);
		return written.with(marks).with(current.status() == given.status() ? written.status() : current.status());
	}
}
