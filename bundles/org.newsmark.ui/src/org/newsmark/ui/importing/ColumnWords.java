// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.formats.table.Columns;
import org.newsmark.ui.WizardMessages;

/** What the columns of a table can hold, in words. Pure. */
final class ColumnWords {

	private ColumnWords() {
	}

	/** @param member one of {@link Columns#MEMBERS}; any other one is its own name */
	static String of(String member) {
		return switch (member) {
			case Columns.TEXT -> WizardMessages.Import_columnText;
			case ArticleMetadata.TITLE -> WizardMessages.Import_columnHeadline;
			case ArticleMetadata.OUTLET -> WizardMessages.Import_columnMedium;
			case ArticleMetadata.AUTHORS -> WizardMessages.Import_columnAuthors;
			case ArticleMetadata.PUBLISHED -> WizardMessages.Import_columnPublished;
			case ArticleMetadata.LANGUAGE -> WizardMessages.Import_columnLanguage;
			case ArticleMetadata.URL -> WizardMessages.Import_columnAddress;
			case ArticleMetadata.SECTION -> WizardMessages.Import_columnSection;
			case ArticleMetadata.GENRE -> WizardMessages.Import_columnGenre;
			case ArticleMetadata.EVENT -> WizardMessages.Import_columnEvent;
			case ArticleMetadata.RETRIEVED -> WizardMessages.Import_columnRetrieved;
			default -> member;
		};
	}
}
