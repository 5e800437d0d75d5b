// SPDX-License-Identifier: EPL-2.0
/** File &gt; New &gt; Corpus. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.newcorpus;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
