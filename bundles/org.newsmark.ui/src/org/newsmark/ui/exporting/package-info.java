// SPDX-License-Identifier: EPL-2.0
/** File &gt; Export &gt; Corpus: articles and marks in a format of others. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.exporting;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
