// SPDX-License-Identifier: EPL-2.0
/** What is wrong or doubtful in a corpus, in the Problems view. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.problems;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
