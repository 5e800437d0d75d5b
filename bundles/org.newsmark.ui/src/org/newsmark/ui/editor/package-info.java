// SPDX-License-Identifier: EPL-2.0
/** The article editor: the platform's text editor, put together from the packages below this one. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
