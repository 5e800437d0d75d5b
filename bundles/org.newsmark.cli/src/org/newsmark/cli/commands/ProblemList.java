// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;
import org.newsmark.cli.output.Output;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.TextWidth;
import org.newsmark.core.check.Finding;

/** Writes problems as they are found, {@code PATH:NUMBER: rule: message} each, and counts them. */
final class ProblemList {

	private final Output output;
	private final Messages words;
	private int files;
	private int errors;
	private int warnings;

	ProblemList(Output output, Messages words) {
		this.output = output;
		this.words = words;
	}

	Messages words() {
		return words;
	}

	/**
	 * A file is not as it should be.
	 *
	 * @param path relative to the corpus
	 * @param line 1-based; 0 if it is about the whole file
	 * @param rule stable name of what is checked
	 */
	void file(String path, int line, String rule, String sentence) throws OutputFailedException {
		files++;
		line(path, line, rule, sentence, "");
	}

	/**
	 * A mark or the text of an article breaks a rule.
	 *
	 * @param path      of the text file, relative to the corpus
	 * @param offset    of the first character, 0-based, in code points
	 * @param annotator whose mark it is; empty if it is about the text
	 */
	void finding(String path, int offset, Finding finding, String annotator) throws OutputFailedException {
		if (finding.rule().isError()) {
			errors++;
		} else {
			warnings++;
		}
		line(path, offset, finding.rule().id(), finding.message(words.locale()), annotator);
	}

	/** The same of what no rule of the codebook is about. */
	void mark(String path, int offset, String rule, String sentence, String annotator) throws OutputFailedException {
		errors++;
		line(path, offset, rule, sentence, annotator);
	}

	private void line(String path, int number, String rule, String sentence, String annotator)
			throws OutputFailedException {
		String whole = annotator.isEmpty() ? sentence : words.get(Message.CHECK_OF, sentence, annotator);
		output.line(path + ":" + number + ": " + rule + ": " + TextWidth.oneLine(whole));
	}

	/** About files rather than about the method. */
	int files() {
		return files;
	}

	int errors() {
		return errors;
	}

	int warnings() {
		return warnings;
	}

	boolean any() {
		return files + errors + warnings > 0;
	}
}
