// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file. */
final class ProblemList {

	private final String path;
	private final List<CodebookProblem> problems = new ArrayList<>();

	ProblemList(String path) {
		this.path = path;
	}

	/** @param line 1-based */
	void add(int line, CodebookProblem.Kind kind, String... arguments) {
		problems.add(new CodebookProblem(path, line, kind, List.of(arguments)));
	}

	List<CodebookProblem> byLine() {
		return problems.stream().sorted(Comparator.comparingInt(CodebookProblem::line)).toList();
	}
}
