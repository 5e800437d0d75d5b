// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values that have no column of their own, as one cell. */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private Json() {
	}

	/** @param members plain JSON values; empty gives an empty cell */
	static String object(Map<String, ?> members) {
		try {
			return members.isEmpty() ? "" : MAPPER.writeValueAsString(members);
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException("Not plain JSON values: " + members, e);
		}
	}
}
