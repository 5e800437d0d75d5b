// SPDX-License-Identifier: EPL-2.0
/** The reader for saved web pages: visible text, zones by element, metadata. Nothing is fetched. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.html;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
