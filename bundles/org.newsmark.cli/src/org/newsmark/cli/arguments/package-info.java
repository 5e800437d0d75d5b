// SPDX-License-Identifier: EPL-2.0
/** What was typed behind the name of a command: declared, read, checked, and corrected where it is wrong. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.cli.arguments;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
