// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.CorpusWriteException.Reason;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.corpus.WritePolicy;

/** Texts, metadata and zones under {@code articles/}. Blocking; any thread. */
public final class ArticleStore {

	private final CorpusFiles files;

	public ArticleStore(CorpusFiles files) {
		this.files = files;
	}

	public ArticleText readText(ArticlePath path) throws IOException, ArticleFormatException {
		String file = CorpusLayout.textFile(path);
		return new ArticleText(path, Utf8.decode(file, files.read(file, ArticleText.MAX_BYTES)));
	}

	public Article describe(ArticleText text) throws IOException, ArticleFormatException {
		DescriptionFormat description = description(text.path());
		return new Article(text.path(), text.text(), description.metadata(), description.zonesIn(text));
	}

	public ArticleMetadata readMetadata(ArticlePath path) throws IOException, ArticleFormatException {
		return description(path).metadata();
	}

	/** Text and description are both safe on disk before either takes effect; the text comes last, since an article is there if its text is. */
	public void write(Article article, WritePolicy policy) throws CorpusWriteException {
		ArticleText text = Utf8.encodable(new ArticleText(article.path(), article.text()));
		String textFile = CorpusLayout.textFile(article.path());
		String descriptionFile = CorpusLayout.descriptionFile(article.path());
		byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
		DescriptionFormat description = DescriptionFormat.NONE.with(article.metadata()).with(article.zones(), text);
		try (SafeWriter.Prepared second = files.prepare(textFile, bytes);
				SafeWriter.Prepared first = files.prepare(descriptionFile, description.bytes());
				CorpusLock lock = CorpusLock.take(files.root())) {
			if (policy == WritePolicy.NEW && exists(textFile)) {
				throw new CorpusWriteException(textFile, Reason.EXISTS, null);
			}
			first.commitBefore(second);
		}
	}

	/** Changes of metadata are merged member by member. */
	public Saved<ArticleMetadata> writeMetadata(ArticlePath path, ArticleMetadata edited, ArticleMetadata base)
			throws IOException, ArticleFormatException {
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			requireText(path);
			DescriptionFormat now = description(path);
			ArticleMetadata theirs = now.metadata();
			KeyedMerge<Object> merge = KeyedMerge.of(base.members(), edited.members(), theirs.members(), (b, m, t) -> null);
			ArticleMetadata merged = new ArticleMetadata(merge.merged());
			if (!merge.conflicts().isEmpty()) {
				return new Saved.Conflicted<>(theirs, merged, merge.conflicts());
			}
			if (!merged.equals(theirs)) {
				files.write(CorpusLayout.descriptionFile(path), now.with(merged).bytes());
			}
			return new Saved.Written<>(merged, !theirs.equals(base));
		}
	}

	/** Corrected text with its zones; what another program made of the text meanwhile is not overwritten. */
	public Saved<ArticleText> writeText(ArticleText text, Zones zones, ArticleText base) throws IOException, ArticleFormatException {
		ArticleText edited = Utf8.encodable(text);
		String file = CorpusLayout.textFile(edited.path());
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			requireText(edited.path());
			ArticleText theirs = readText(edited.path());
			if (!theirs.equals(base) && !theirs.equals(edited)) {
				return new Saved.Conflicted<>(theirs, edited, List.of(file));
			}
			DescriptionFormat description = description(edited.path()).with(zones, edited);
			try (SafeWriter.Prepared second = files.prepare(file, edited.text().getBytes(StandardCharsets.UTF_8));
					SafeWriter.Prepared first = files.prepare(CorpusLayout.descriptionFile(edited.path()), description.bytes())) {
				Together.commit(files, List.of(first, second));
			}
			return new Saved.Written<>(edited, false);
		}
	}

	/**
	 * Text, metadata and zones as somebody edited them, and the marks that count in that text, as one.
	 *
	 * @param marks gives the content of the annotation file, given the text as it was and as it becomes; a conflict there is one here
	 */
	public Saved<Correction> writeCorrection(Correction edited, Correction base, AnnotationStore marks) throws IOException, ArticleFormatException {
		ArticleText text = Utf8.encodable(new ArticleText(edited.article().path(), edited.article().text()));
		String file = CorpusLayout.textFile(text.path());
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			requireText(text.path());
			ArticleText theirs = readText(text.path());
			if (!theirs.text().equals(base.article().text()) && !theirs.equals(text)) {
				return new Saved.Conflicted<>(new Correction(describe(theirs), base.marks()), edited, List.of(file));
			}
			DescriptionFormat now = description(text.path());
			KeyedMerge<Object> merge = KeyedMerge.of(base.article().metadata().members(), edited.article().metadata().members(),
					now.metadata().members(), (b, m, t) -> null);
			ArticleMetadata metadata = new ArticleMetadata(merge.merged());
			AnnotationStore.Plan plan = marks.plan(edited.marks(), base.marks(), theirs, text);
			List<String> conflicts = new ArrayList<>(merge.conflicts());
			conflicts.addAll(plan.conflicts());
			Article article = new Article(text.path(), text.text(), metadata, edited.article().zones());
			Correction merged = new Correction(article, plan.file());
			if (!conflicts.isEmpty()) {
				return new Saved.Conflicted<>(new Correction(describe(theirs), plan.theirs()), merged, conflicts);
			}
			DescriptionFormat description = now.with(metadata).with(article.zones(), text);
			try (SafeWriter.Prepared first = files.prepare(CorpusLayout.descriptionFile(text.path()), description.bytes());
					SafeWriter.Prepared second = files.prepare(file, text.text().getBytes(StandardCharsets.UTF_8));
					SafeWriter.Prepared third = files.prepare(plan.name(), plan.bytes())) {
				Together.commit(files, List.of(first, second, third));
			}
			boolean others = plan.merged() || !now.metadata().equals(base.article().metadata());
			return new Saved.Written<>(merged, others);
		}
	}

	public void requireText(ArticlePath path) throws CorpusWriteException {
		String file = CorpusLayout.textFile(path);
		if (!exists(file)) {
			throw new CorpusWriteException(file, Reason.ARTICLE_GONE, null);
		}
	}

	private boolean exists(String file) throws CorpusWriteException {
		try {
			return files.exists(file);
		} catch (ArticleFormatException e) {
			throw new CorpusWriteException(file, Reason.BAD_NAME, e);
		}
	}

	private DescriptionFormat description(ArticlePath path) throws IOException, ArticleFormatException {
		String file = CorpusLayout.descriptionFile(path);
		Optional<byte[]> bytes = files.readIfThere(file);
		return bytes.isPresent() ? DescriptionFormat.parse(file, bytes.get()) : DescriptionFormat.NONE;
	}
}
