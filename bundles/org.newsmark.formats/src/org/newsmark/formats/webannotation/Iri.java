// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.webannotation;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of articles and marks as IRIs, since a corpus has no address of its own. */
final class Iri {

	static final String ARTICLE = "urn:newsmark:article:";
	static final String MARK = "urn:newsmark:mark:";
	static final String LINK = "urn:newsmark:link:";
	static final String RULE = "urn:newsmark:origin:";

	private Iri() {
	}

	static String article(String path) {
		return ARTICLE + encoded(path);
	}

	static String mark(String path, String annotator, String id) {
		return MARK + encoded(path) + ":" + encoded(annotator) + ":" + encoded(id);
	}

	/** What stands behind the last colon. */
	static String last(String iri) {
		return decoded(iri.substring(iri.lastIndexOf(':') + 1));
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
	}

	static String decoded(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return text;
		}
	}
}
