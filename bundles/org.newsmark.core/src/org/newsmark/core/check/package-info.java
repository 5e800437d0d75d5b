// SPDX-License-Identifier: EPL-2.0
/** What is wrong or doubtful about marks, by the rules of the codebook: marks in, findings out. Pure; any thread. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.check;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
