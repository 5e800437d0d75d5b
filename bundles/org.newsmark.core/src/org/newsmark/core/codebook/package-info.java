// SPDX-License-Identifier: EPL-2.0
/** The labels of a corpus: a codebook is data, and nothing in the code knows a label beyond the roles that families declare. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.codebook;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
