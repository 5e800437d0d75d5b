// SPDX-License-Identifier: EPL-2.0
/** Installs the update site into a plain Eclipse Platform and uses it there, as somebody outside would. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.install;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
