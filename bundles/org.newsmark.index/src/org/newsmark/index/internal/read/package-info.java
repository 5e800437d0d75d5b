// SPDX-License-Identifier: EPL-2.0
/** Reads the files of a corpus folder and keeps the index beside them. Blocks; every long way can be cancelled. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.index.internal.read;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
