// SPDX-License-Identifier: EPL-2.0
/** What tests in the real workbench share. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.testing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
