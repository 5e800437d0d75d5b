// SPDX-License-Identifier: EPL-2.0
/** Running declared commands from text on the screen. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.commands;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
