// SPDX-License-Identifier: EPL-2.0
/** What tests of commands share. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.cli.testing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
