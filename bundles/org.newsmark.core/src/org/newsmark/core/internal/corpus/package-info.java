// SPDX-License-Identifier: EPL-2.0
/** How the files of a corpus folder are read, written, merged and replaced. Everything that touches a file blocks. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.internal.corpus;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
