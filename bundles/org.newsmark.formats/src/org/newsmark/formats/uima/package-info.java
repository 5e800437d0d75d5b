// SPDX-License-Identifier: EPL-2.0
/** UIMA: documents and type system as INCEpTION takes them, in XML and in JSON. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.uima;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
