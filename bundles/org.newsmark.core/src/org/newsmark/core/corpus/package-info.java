// SPDX-License-Identifier: EPL-2.0
/** The corpus folder: the truth for everything. Reading and writing block. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.corpus;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
