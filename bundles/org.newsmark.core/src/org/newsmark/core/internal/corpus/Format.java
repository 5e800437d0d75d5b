// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusSettings;
import org.newsmark.core.corpus.FormatFault;

/** The member {@code newsmark} that says what a file is: kind and version, as in {@code annotations/1}. */
enum Format {
	CORPUS(CorpusSettings.FORMAT), ARTICLE("article/1"), ANNOTATIONS("annotations/1");

	static final String MEMBER = "newsmark";

	private final String id;

	Format(String id) {
		this.id = id;
	}

	String id() {
		return id;
	}

	/** @param stated value of the member; {@code null} if there is none */
	void check(@Nullable Object stated, String path) throws ArticleFormatException {
		if (id.equals(stated)) {
			return;
		}
		if (stated == null) {
			throw new ArticleFormatException(path, 1, FormatFault.MISSING, MEMBER);
		}
		String kind = id.substring(0, id.indexOf('/') + 1);
		boolean sameKind = String.valueOf(stated).startsWith(kind);
		throw new ArticleFormatException(path, 1, sameKind ? FormatFault.NEWER_VERSION : FormatFault.WRONG_KIND, stated, id);
	}
}
