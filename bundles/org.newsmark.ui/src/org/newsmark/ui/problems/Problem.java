// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.check.Finding;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.FileProblem;

/**
 * One marker to be.
 *
 * @param attributes of the marker, without who put it there
 */
record Problem(Map<String, Object> attributes) {

	/** Marker attribute: id of the rule; missing for a file that cannot be read. */
	static final String RULE = "rule";
	/** Marker attribute: id of the mark; empty if the text itself is meant. */
	static final String MARK = "mark";

	Problem {
		attributes = Map.copyOf(attributes);
	}

	/**
	 * @param text      of the article: what the finding counts in
	 * @param annotator whose mark it is
	 */
	static Problem of(Finding finding, TextLines text, String annotator) {
		Map<String, Object> attributes = new TreeMap<>();
		int severity = finding.rule().isError() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
		int line = text.lineAt(finding.span().start());
		attributes.put(IMarker.SEVERITY, severity);
		attributes.put(IMarker.MESSAGE, finding.message(Locale.getDefault()));
		attributes.put(IMarker.LINE_NUMBER, line);
		attributes.put(IMarker.LOCATION, NLS.bind(Messages.Problems_location, line, annotator));
		if (finding.span().end() <= text.length()) {
			attributes.put(IMarker.CHAR_START, finding.span().start());
			attributes.put(IMarker.CHAR_END, finding.span().end());
		}
		attributes.put(RULE, finding.rule().id());
		attributes.put(MARK, finding.annotation());
		return new Problem(attributes);
	}

	static Problem of(FileProblem problem, int severity) {
		Map<String, Object> attributes = new TreeMap<>();
		attributes.put(IMarker.SEVERITY, severity);
		attributes.put(IMarker.MESSAGE, problem.reason());
		if (problem.line() > 0) {
			attributes.put(IMarker.LINE_NUMBER, problem.line());
		}
		return new Problem(attributes);
	}
}
