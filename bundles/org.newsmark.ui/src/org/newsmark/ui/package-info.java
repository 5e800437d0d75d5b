// SPDX-License-Identifier: EPL-2.0
/** The workbench. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
