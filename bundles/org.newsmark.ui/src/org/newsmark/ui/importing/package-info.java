// SPDX-License-Identifier: EPL-2.0
/** File &gt; Import &gt; Articles: files, folders, archives and the clipboard become articles. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.importing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
