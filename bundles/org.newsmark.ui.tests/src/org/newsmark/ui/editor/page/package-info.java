// SPDX-License-Identifier: EPL-2.0
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.page;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
