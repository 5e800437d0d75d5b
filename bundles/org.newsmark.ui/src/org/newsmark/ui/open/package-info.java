// SPDX-License-Identifier: EPL-2.0
/** Opening a corpus: a folder, the example, what the command line names. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.open;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
