// SPDX-License-Identifier: EPL-2.0
/** The article as one reads it: type, column, and what each zone looks like. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.reading;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
