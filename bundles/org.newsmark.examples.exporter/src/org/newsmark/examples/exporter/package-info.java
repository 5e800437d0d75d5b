// SPDX-License-Identifier: EPL-2.0
/** What a plug-in of others looks like that adds a format; see "Write your own exporter" in Help. Not part of the product. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.examples.exporter;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
