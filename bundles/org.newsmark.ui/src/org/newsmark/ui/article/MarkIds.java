// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.security.SecureRandom;

/** New ids for marks: 60 random bits as 12 characters that no one confuses in print (Crockford's base 32, lower case). */
public final class MarkIds {

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
	private static final int LENGTH = 12;
	private static final SecureRandom RANDOM = new SecureRandom();

	private MarkIds() {
	}

	public static String next() {
		StringBuilder id = new StringBuilder(LENGTH);
		long bits = RANDOM.nextLong();
		for (int i = 0; i < LENGTH; i++) {
			id.append(DIGITS.charAt((int) (bits & 31)));
			bits >>>= 5;
		}
		return id.toString();
	}
}
