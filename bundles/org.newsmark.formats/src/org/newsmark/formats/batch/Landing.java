// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.newsmark.formats.zones.ZoneWords;

/**
 * Gives articles their places in a corpus, writes them if wanted, and notes what became of each file. Confined to one
 * thread but for {@link #isKnown}.
 */
final class Landing {

	private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:txt|text|html?|xhtml|md|markdown)$");

	private final CorpusFolder corpus;
	private final String into;
	private final boolean write;
	/** In lower case, since two names that differ only in case are one on many file systems. */
	private final Set<String> taken = new HashSet<>();
	private final Map<String, ArticlePath> bySource = new ConcurrentHashMap<>();
	private final List<ImportOutcome> outcomes = new ArrayList<>();
	private boolean stopped;

	/** Reads the description of every article there is, to know their sources. */
	Landing(CorpusFolder corpus, String into, boolean write, Progress progress) throws IOException {
		this.corpus = corpus;
		this.into = into;
		this.write = write;
		for (CorpusListing.Entry entry : corpus.list(progress).articles()) {
			progress.checkCancelled();
			taken.add(key(entry.path()));
			if (entry.description().exists()) {
				sourceOf(entry.path()).ifPresent(sha256 -> bySource.putIfAbsent(sha256, entry.path()));
			}
		}
	}

	private Optional<String> sourceOf(ArticlePath path) throws IOException {
		try {
			Object origin = corpus.readMetadata(path).members().get(ArticleMetadata.ORIGIN);
			return origin instanceof Map<?, ?> members && members.get("sha256") instanceof String sha256
					? Optional.of(sha256)
					: Optional.empty();
		} catch (ArticleFormatException damagedDescriptionHasNoSource) {
			return Optional.empty();
		}
	}

	/** Whether there is an article of exactly this file. Any thread. */
	boolean isKnown(ImportSource source) {
		return bySource.containsKey(source.sha256());
	}

	void land(ImportSource source, String reader, List<ImportedArticle> articles) {
		ArticlePath known = bySource.get(source.sha256());
		if (known != null) {
			outcomes.add(new ImportOutcome.AlreadyThere(source.name(), known));
			return;
		}
		List<ImportOutcome.Made> made = new ArrayList<>();
		List<ImportNote> notes = new ArrayList<>();
		for (ImportedArticle article : articles) {
			try {
				ArticlePath path = place(source, article);
				made.add(new ImportOutcome.Made(path, article.metadata(), article.zones(),
						ZoneWords.inside(article.text(), article.zones())));
				notes.addAll(article.notes());
			} catch (CorpusWriteException e) {
				stopped = e.reason() == Reason.DISK_FULL || e.reason() == Reason.READ_ONLY;
				outcomes.add(new ImportOutcome.Refused(source.name(),
						ImportNote.of(Kind.NOT_WRITABLE, e.sentence(Locale.ENGLISH)), e));
				break;
			}
		}
		if (!made.isEmpty()) {
			bySource.put(source.sha256(), made.get(0).path());
			outcomes.add(new ImportOutcome.Imported(source.name(), reader, made, notes));
		}
	}

	void refuse(String file, ImportNote why) {
		outcomes.add(new ImportOutcome.Refused(file, why, null));
	}

	/** Whether nothing more can be written. */
	boolean isStopped() {
		return stopped;
	}

	ImportReport report(boolean complete) {
		return new ImportReport(outcomes, complete && !stopped);
	}

	/** Writes under the first name that is free; another program may take one in the meantime. */
	private ArticlePath place(ImportSource source, ImportedArticle article) throws CorpusWriteException {
		while (true) {
			ArticlePath path = SafeNames.unique(wished(source, article), each -> taken.contains(key(each)));
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

	/** Named like the file; what has no file name (the clipboard) is named by its title. */
	private ArticlePath wished(ImportSource source, ImportedArticle article) {
		String name = source.name().substring(source.name().indexOf('!') + 1);
		String plain = ENDING.matcher(name).replaceFirst("");
		if (plain.isBlank()) {
			plain = article.metadata().title().replace('/', ' ').replace('\\', ' ');
		}
		return SafeNames.path(into.isEmpty() ? plain : into + "/" + plain);
	}

	private static String key(ArticlePath path) {
		return path.value().toLowerCase(Locale.ROOT);
	}
}
