// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.CorpusWriteException.Reason;
import org.newsmark.core.corpus.SafeNames;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.batch.KnownSources.Part;
import org.newsmark.formats.zones.ZoneWords;

/**
 * Gives articles their places in a corpus, writes them if wanted, and notes what became of each file. Confined to one
 * thread but for {@link #isKnown}.
 */
final class Landing {

	private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:txt|text|html?|xhtml|md|markdown|pdf|docx|odt|rtf|epub|mht|mhtml|csv|tsv"
			+ "|xlsx|xml|rss|atom|json)$");
	private static final int LONGEST_NAME = 60;

	private final CorpusFolder corpus;
	private final String into;
	private final boolean write;
	/** In lower case, since two names that differ only in case are one on many file systems. */
	private final Set<String> taken = new HashSet<>();
	private final KnownSources known = new KnownSources();
	private final List<ImportOutcome> outcomes = new ArrayList<>();
	private final Describing describing;
	private final DuplicateGroups groups;
	private boolean stopped;

	/** Reads the description of every article there is, to know their sources. */
	Landing(CorpusFolder corpus, String into, boolean write, Progress progress) throws IOException {
		this.corpus = corpus;
		this.into = into;
		this.write = write;
		this.describing = new Describing(corpus, write);
		this.groups = new DuplicateGroups(corpus, write);
		for (CorpusListing.Entry entry : corpus.list(progress).articles()) {
			progress.checkCancelled();
			taken.add(key(entry.path()));
			Optional<ArticleMetadata> described = entry.description().exists() ? metadataOf(entry.path())
					: Optional.empty();
			described.ifPresent(metadata -> {
				known.add(entry.path(), metadata);
				describing.know(entry.path(), metadata);
			});
			groups.know(entry, described, progress);
		}
	}

	/** Empty if the description is damaged. */
	private Optional<ArticleMetadata> metadataOf(ArticlePath path) throws IOException {
		try {
			return Optional.of(corpus.readMetadata(path));
		} catch (ArticleFormatException damagedDescriptionHasNoSource) {
			return Optional.empty();
		}
	}

	/** Whether all articles of exactly this file are there. Any thread. */
	boolean isKnown(ImportSource source) {
		return known.whole(source.sha256()).isPresent();
	}

	void land(ImportSource source, String reader, List<ImportedArticle> articles) {
		Optional<ArticlePath> there = known.whole(source.sha256());
		if (there.isPresent()) {
			outcomes.add(new ImportOutcome.AlreadyThere(source.name(), there.get()));
			return;
		}
		if (!articles.isEmpty() && articles.stream().allMatch(ImportedArticle::isDescription)) {
			describing.add(source, articles);
			return;
		}
		List<ImportOutcome.Made> made = new ArrayList<>();
		Set<ImportNote> notes = new LinkedHashSet<>();
		for (int i = 0; i < articles.size() && !stopped; i++) {
			Part part = new Part(i + 1, articles.size());
			if (!known.has(source.sha256(), part)) {
				land(source, articles.get(i), part, notes).ifPresent(made::add);
			}
		}
		if (!made.isEmpty()) {
			outcomes.add(new ImportOutcome.Imported(source.name(), reader, made, List.copyOf(notes)));
		}
	}

	/** @param notes get what there is to tell of an article that was made */
	private Optional<ImportOutcome.Made> land(ImportSource source, ImportedArticle article, Part part,
			Set<ImportNote> notes) {
		DuplicateGroups.Candidate candidate = groups.candidate(article);
		ArticleMetadata metadata = groups.grouped(article.metadata(), candidate);
		ImportedArticle landed = article.with(part.of() == 1 ? metadata : withPart(metadata, part));
		try {
			ArticlePath path = place(source, landed, part.of() > 1);
			known.add(source.sha256(), part, path);
			describing.know(path, landed.metadata());
			groups.add(path, candidate);
			notes.addAll(landed.notes());
			candidate.note().ifPresent(notes::add);
			return Optional.of(new ImportOutcome.Made(path, landed.metadata(), landed.zones(),
					ZoneWords.inside(landed.text(), landed.zones())));
		} catch (CorpusWriteException e) {
			refused(source, e);
		} catch (IOException e) {
			refused(source, new CorpusWriteException(source.name(), Reason.SYSTEM, e));
		}
		return Optional.empty();
	}

	private void refused(ImportSource source, CorpusWriteException why) {
		stopped |= why.reason() == Reason.DISK_FULL || why.reason() == Reason.READ_ONLY;
		outcomes.add(new ImportOutcome.Refused(source.name(), ImportNote.of(Kind.NOT_WRITABLE, why.sentence(Locale.ENGLISH)),
				why));
	}

	private static ArticleMetadata withPart(ArticleMetadata metadata, Part part) {
		Map<String, Object> origin = new LinkedHashMap<>();
		if (metadata.members().get(ArticleMetadata.ORIGIN) instanceof Map<?, ?> known) {
			known.forEach((member, value) -> origin.put(String.valueOf(member), value));
		}
		origin.put(Part.MEMBER, part.toString());
		return metadata.with(ArticleMetadata.ORIGIN, origin);
	}

	void refuse(String file, ImportNote why) {
		outcomes.add(new ImportOutcome.Refused(file, why, null));
	}

	/** Whether nothing more can be written. */
	boolean isStopped() {
		return stopped;
	}

	ImportReport report(boolean complete) throws IOException {
		outcomes.addAll(describing.finish());
		groups.finish();
		return new ImportReport(outcomes, complete && !stopped);
	}

	/** Writes under the first name that is free; another program may take one in the meantime. */
	private ArticlePath place(ImportSource source, ImportedArticle article, boolean oneOfMany)
			throws CorpusWriteException {
		ArticlePath wished = wished(source, article, oneOfMany);
		while (true) {
			ArticlePath path = SafeNames.unique(wished, each -> taken.contains(key(each)));
			taken.add(key(path));
			try {
				if (write) {
					corpus.writeArticle(new Article(path, article.text(), article.metadata(), article.zones()),
							WritePolicy.NEW);
				}
				return path;
			} catch (CorpusWriteException e) {
				if (e.reason() != Reason.EXISTS) {
					throw e;
				}
			}
		}
	}

	/**
	 * Named like the file; what has no file name (the clipboard), and what is one of many in a file, is named by its
	 * title.
	 */
	private ArticlePath wished(ImportSource source, ImportedArticle article, boolean oneOfMany) {
		String name = source.name().substring(source.name().indexOf('!') + 1);
		String plain = ENDING.matcher(name).replaceFirst("");
		String title = article.metadata().title().replace('/', ' ').replace('\\', ' ').strip();
		if (plain.isBlank()) {
			plain = title;
		} else if (oneOfMany) {
			plain += "/" + (title.isEmpty() ? "article" : shortened(title));
		}
		return SafeNames.path(into.isEmpty() ? plain : into + "/" + plain);
	}

	/** At the border of a word. */
	private static String shortened(String title) {
		if (title.length() <= LONGEST_NAME) {
			return title;
		}
		int blank = title.lastIndexOf(' ', LONGEST_NAME);
		return title.substring(0, blank > 0 ? blank : Character.isHighSurrogate(title.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME);
	}

	private static String key(ArticlePath path) {
		return path.value().toLowerCase(Locale.ROOT);
	}
}
