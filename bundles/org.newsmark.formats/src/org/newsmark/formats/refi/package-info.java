// SPDX-License-Identifier: EPL-2.0
/** REFI-QDA projects and codebooks, for MAXQDA, NVivo, ATLAS.ti, QualCoder and others. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.refi;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
