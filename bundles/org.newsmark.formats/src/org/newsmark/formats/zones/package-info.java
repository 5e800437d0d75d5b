// SPDX-License-Identifier: EPL-2.0
/**
 * The zone finder that readers share: a page as lines, and small classifiers that say what each line is. Everything
 * here is pure.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.zones;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
