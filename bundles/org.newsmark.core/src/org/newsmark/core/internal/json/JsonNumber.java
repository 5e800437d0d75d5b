// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.json;

import java.io.Serial;
import java.math.BigDecimal;

import org.eclipse.jdt.annotation.Nullable;

/** A number whose spelling no Java number reproduces, such as {@code 1e5} or {@code -0}; kept as it was. Equality is that of the spelling. */
final class JsonNumber extends Number {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String spelling;

	JsonNumber(String spelling) {
		this.spelling = spelling;
	}

	/** @param spelling a number of JSON; returns the plainest Java number that is written exactly so */
	static Number of(String spelling) {
		if (spelling.length() < 19 && isInteger(spelling)) {
			long value = Long.parseLong(spelling);
			if (value == (int) value) {
				return (int) value;
			}
			return value;
		}
		double value = Double.parseDouble(spelling);
		if (Double.toString(value).equals(spelling)) {
			return value;
		}
		return new JsonNumber(spelling);
	}

	private static boolean isInteger(String spelling) {
		for (int i = spelling.charAt(0) == '-' ? 1 : 0; i < spelling.length(); i++) {
			if (spelling.charAt(i) < '0' || spelling.charAt(i) > '9') {
				return false;
			}
		}
		return !spelling.equals("-0");
	}

	@Override
	public int intValue() {
		return exact().intValue();
	}

	@Override
	public long longValue() {
		return exact().longValue();
	}

	@Override
	public float floatValue() {
		return Float.parseFloat(spelling);
	}

	@Override
	public double doubleValue() {
		return Double.parseDouble(spelling);
	}

	private BigDecimal exact() {
		return new BigDecimal(spelling);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof JsonNumber number && spelling.equals(number.spelling);
	}

	@Override
	public int hashCode() {
		return spelling.hashCode();
	}

	@Override
	public String toString() {
		return spelling;
	}
}
