// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.cli.Message;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zones;
import org.newsmark.core.check.Checks;
import org.newsmark.core.check.Finding;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.CodebookProblem;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.core.corpus.AnnotationReading;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;

/** Looks at every file of a corpus, one article at a time. Reads files, writes none. */
final class CorpusCheck {

	/** Reads one file of the corpus. */
	@FunctionalInterface
	private interface Reading<T> {
		T read() throws IOException, ArticleFormatException;
	}

	private static final Pattern DIGEST = Pattern.compile("\"textSha256\"\\s*:\\s*\"([0-9a-f]+)\"");

	private final CorpusFolder corpus;
	private final ProblemList problems;
	private Codebook codebook = Codebook.EMPTY;

	CorpusCheck(CorpusFolder corpus, ProblemList problems) {
		this.corpus = corpus;
		this.problems = problems;
	}

	/** Codebook, register of sources, and what lies in the folder without belonging to anything. */
	void settings(CorpusListing listing) throws OutputFailedException {
		CodebookReader.Result result = read(CorpusLayout.CODEBOOK, corpus::readCodebook,
				new CodebookReader.Result(codebook, List.of()));
		codebook = result.codebook();
		for (CodebookProblem problem : result.problems()) {
			problems.file(problem.path(), problem.line(), "codebook", problem.reason(problems.words().locale()));
		}
		codebook(CorpusLayout.SETTINGS, corpus.settings().codebook());
		read(CorpusLayout.SOURCES, corpus::readSources, List.of());
		for (ArticleFormatException problem : listing.problems()) {
			unreadable(problem);
		}
	}

	/** Text, description, and what each annotator marked. */
	void article(CorpusListing.Entry entry) throws OutputFailedException {
		ArticleText nothing = new ArticleText(entry.path(), "");
		ArticleText text = read(CorpusLayout.textFile(entry.path()), () -> corpus.readText(entry.path()), nothing);
		if (text == nothing) {
			return;
		}
		Article article = read(CorpusLayout.descriptionFile(entry.path()), () -> corpus.describe(text),
				new Article(entry.path(), text.text(), ArticleMetadata.EMPTY, Zones.NONE));
		for (Finding finding : Checks.ofText(article, codebook)) {
			tell(text, finding, "");
		}
		for (String annotator : entry.annotations().keySet()) {
			AnnotationReading reading = read(CorpusLayout.annotationFile(entry.path(), annotator),
					() -> corpus.readAnnotations(text, annotator),
					new AnnotationReading(AnnotationFile.empty(entry.path(), annotator, ""), List.of()));
			marks(text, article, reading);
		}
	}

	private void marks(ArticleText text, Article article, AnnotationReading reading) throws OutputFailedException {
		AnnotationFile file = reading.file();
		String annotator = file.annotator();
		String path = CorpusLayout.annotationFile(text.path(), annotator);
		codebook(path, file.codebook());
		if (reading.isOfOtherName()) {
			problems.file(path, 1, "renamed", problems.words().get(Message.CHECK_RENAMED, reading.named(), file.article()));
		}
		if (!reading.changed().isEmpty() || isOfOtherText(path, text)) {
			long lost = reading.changed().stream().filter(Anchored.Orphan.class::isInstance).count();
			long doubtful = reading.toConfirm().stream().filter(each -> !(each instanceof Anchored.Orphan)).count();
			problems.file(path, 1, "text-changed",
					problems.words().get(Message.CHECK_TEXT_CHANGED, file.annotations().size(),
					reading.changed().size() - lost, doubtful, lost));
		}
		for (Annotation mark : file.annotations().all()) {
			if (mark.orphan()) {
				problems.file(path, line(path, mark), "orphan",
						problems.words().get(Message.CHECK_ORPHAN, mark.words(), mark.label()));
			}
			if (!codebook.labels().isEmpty() && codebook.label(mark.label()).isEmpty()) {
				problems.mark(CorpusLayout.textFile(text.path()), point(text, mark.start()), "label",
						problems.words().get(Message.CHECK_LABEL, mark.label(), mark.words()), annotator);
			}
		}
		if (!codebook.labels().isEmpty()) {
			for (Finding finding : Checks.ofMarks(article, file.annotations(), codebook)) {
				tell(text, finding, annotator);
			}
		}
	}

	private void tell(ArticleText text, Finding finding, String annotator) throws OutputFailedException {
		problems.finding(CorpusLayout.textFile(text.path()), point(text, finding.span().start()), finding, annotator);
	}

	/** In code points; the end of the text for what lies behind it. */
	private static int point(ArticleText text, int unit) {
		return text.offsets().toCodePoint(Math.min(unit, text.text().length()));
	}

	/** @param named what a file says it is marked with; empty if it does not say */
	private void codebook(String path, String named) throws OutputFailedException {
		if (!named.isEmpty() && !codebook.labels().isEmpty() && !named.equals(codebook.name())) {
			problems.file(path, 1, "codebook",
					problems.words().get(Message.CHECK_OTHER_CODEBOOK, named, codebook.name()));
		}
	}

	/** Whether the header of the file names another text than there is; the marks may all stand where they stood. */
	private boolean isOfOtherText(String path, ArticleText text) {
		try (BufferedReader lines = Files.newBufferedReader(corpus.file(path))) {
			Matcher digest = DIGEST.matcher(String.valueOf(lines.readLine()));
			return digest.find() && !digest.group(1).equals(text.sha256());
		} catch (IOException goneMeanwhile) {
			return false;
		}
	}

	/** Where the mark stands in its file, 1-based; 0 if that cannot be found out. */
	private int line(String path, Annotation mark) {
		try {
			List<String> lines = Files.readAllLines(corpus.file(path), StandardCharsets.UTF_8);
			for (int i = 1; i < lines.size(); i++) {
				if (lines.get(i).contains("\"" + mark.id() + "\"")) {
					return i + 1;
				}
			}
			return 0;
		} catch (IOException goneMeanwhile) {
			return 0;
		}
	}

	/** What is in the file; if it cannot be read, that is a problem, and there is something else instead. */
	private <T> T read(String path, Reading<T> reading, T otherwise) throws OutputFailedException {
		try {
			return reading.read();
		} catch (ArticleFormatException e) {
			unreadable(e);
		} catch (IOException e) {
			problems.file(path, 0, "unreadable", Failures.reason(e, problems.words()));
		}
		return otherwise;
	}

	private void unreadable(ArticleFormatException problem) throws OutputFailedException {
		problems.file(problem.path(), problem.line(), "unreadable", problem.reason(problems.words().locale()));
	}
}
