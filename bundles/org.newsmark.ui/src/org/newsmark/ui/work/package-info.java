// SPDX-License-Identifier: EPL-2.0
/** Long work of the core under the workbench's progress monitors. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.work;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
