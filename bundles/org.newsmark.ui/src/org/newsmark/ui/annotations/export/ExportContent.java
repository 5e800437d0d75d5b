// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.export;

import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Query;
import org.newsmark.index.IndexSnapshot;

/** Which marks of which corpus are written. */
public record ExportContent(CorpusFolder folder, IndexSnapshot snapshot, Query query) {
}
