// SPDX-License-Identifier: EPL-2.0
/** Brings in what other tools, and exports of other corpora, say about articles: marks, links, and the articles themselves. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.exchange;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
