// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.anchoring.Anchorer;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.corpus.AnnotationReading;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.corpus.Saved;

/** The files under {@code annotations/}. Blocking; any thread. */
public final class AnnotationStore {

	private final CorpusFiles files;

	public AnnotationStore(CorpusFiles files) {
		this.files = files;
	}

	/** Somebody who can have a folder. */
	public static void requireAnnotator(String annotator) throws ArticleFormatException {
		if (!ArticlePath.isValid(annotator) || annotator.indexOf('/') >= 0) {
			throw new ArticleFormatException(CorpusLayout.ANNOTATIONS, 0, FormatFault.BAD_NAME, annotator);
		}
	}

	/** Empty if there is no such file. */
	public Optional<AnnotationReading> read(ArticleText text, String annotator) throws IOException, ArticleFormatException {
		requireAnnotator(annotator);
		String file = CorpusLayout.annotationFile(text.path(), annotator);
		Optional<byte[]> bytes = files.readIfThere(file);
		return bytes.isPresent() ? Optional.of(reading(text, annotator, bytes.get())) : Optional.empty();
	}

	/** @param text as it is on disk; read under the same lock */
	public Saved<AnnotationFile> write(AnnotationFile edited, AnnotationFile base, ArticleText text)
			throws IOException, ArticleFormatException {
		AnnotationFormatter formatter = new AnnotationFormatter(text);
		AnnotationFile mine = formatter.refreshed(inText(edited, text));
		String name = CorpusLayout.annotationFile(text.path(), edited.annotator());
		Optional<byte[]> disk = files.readIfThere(name);
		AnnotationFile before = inText(base, text);
		// A file that is gone is made again with every mark: deleting it elsewhere is no reason to lose what is open here.
		if (disk.isEmpty() || Arrays.equals(disk.get(), formatter.bytes(before))) {
			return put(name, mine, disk, formatter, false);
		}
		AnnotationFile theirs = reading(text, edited.annotator(), disk.get()).file();
		if (theirs.equals(before)) {
			return put(name, mine, disk, formatter, false);
		}
		AnnotationMerge merge = AnnotationMerge.of(before, mine, theirs);
		if (merge.conflicts().isEmpty()) {
			return put(name, merge.file(), disk, formatter, true);
		}
		return new Saved.Conflicted<>(theirs, merge.file(), merge.conflicts());
	}

	/**
	 * What an annotation file will say once a corrected text is there.
	 *
	 * @param theirs    what it says now, fitted to the corrected text
	 * @param conflicts ids of marks that both changed; nothing may be written if there are any
	 */
	record Plan(String name, AnnotationFile file, byte[] bytes, AnnotationFile theirs, List<String> conflicts, boolean merged) {
	}

	/**
	 * @param edited counts in the text as it becomes
	 * @param base   what was read; counts in the text as it is
	 */
	Plan plan(AnnotationFile edited, AnnotationFile base, ArticleText before, ArticleText after) throws IOException, ArticleFormatException {
		AnnotationFormatter formatter = new AnnotationFormatter(after);
		AnnotationFile mine = formatter.refreshed(edited.withTextSha256(after.sha256()));
		String name = CorpusLayout.annotationFile(after.path(), edited.annotator());
		Optional<byte[]> disk = files.readIfThere(name);
		if (disk.isEmpty() || Arrays.equals(disk.get(), new AnnotationFormatter(before).bytes(base))) {
			return new Plan(name, mine, formatter.bytes(mine), mine, List.of(), false);
		}
		AnnotationFile theirs = reading(before, edited.annotator(), disk.get()).file();
		if (theirs.equals(base.withTextSha256(theirs.textSha256()))) {
			return new Plan(name, mine, formatter.bytes(mine), mine, List.of(), false);
		}
		AnnotationFile theirsThen = corrected(theirs, before, after);
		AnnotationMerge merge = AnnotationMerge.of(corrected(base, before, after), mine, theirsThen);
		return new Plan(name, merge.file(), formatter.bytes(merge.file()), theirsThen, merge.conflicts(), true);
	}

	private static AnnotationFile corrected(AnnotationFile file, ArticleText before, ArticleText after) {
		List<Annotation> found = Anchorer.between(before.text(), after.text()).anchor(file.annotations().all()).stream()
				.map(Anchored::annotation).toList();
		return file.with(AnnotationSet.of(found)).withTextSha256(after.sha256());
	}

	private Saved<AnnotationFile> put(String name, AnnotationFile file, Optional<byte[]> disk, AnnotationFormatter formatter, boolean merged)
			throws IOException {
		byte[] bytes = formatter.bytes(file);
		if (disk.isEmpty() || !Arrays.equals(disk.get(), bytes)) {
			files.write(name, bytes);
		}
		return new Saved.Written<>(file, merged);
	}

	private static AnnotationReading reading(ArticleText text, String annotator, byte[] bytes) throws ArticleFormatException {
		String file = CorpusLayout.annotationFile(text.path(), annotator);
		return new AnnotationFitter(text).fit(AnnotationParser.parse(file, bytes), annotator);
	}

	/** Marks that count in another text than the present one are found again in it. */
	private static AnnotationFile inText(AnnotationFile file, ArticleText text) {
		if (file.textSha256().isEmpty() || file.textSha256().equals(text.sha256())) {
			return file.withTextSha256(text.sha256());
		}
		List<Annotation> found = new ArrayList<>(file.annotations().size());
		for (Anchored each : Anchorer.into(text.text(), IntUnaryOperator.identity()).anchor(file.annotations().all())) {
			found.add(each.annotation());
		}
		return file.with(AnnotationSet.of(found)).withTextSha256(text.sha256());
	}
}
