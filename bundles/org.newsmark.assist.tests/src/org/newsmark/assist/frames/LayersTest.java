// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class LayersTest {

	@Test
	void theSuggestionsUseTheCoreAndNothingElseOfNewsmark() throws IOException {
		try (var in = Files.newInputStream(Path.of("../org.newsmark.assist/META-INF/MANIFEST.MF"))) {
			var headers = new Manifest(in).getMainAttributes();
			var used = new TreeSet<String>();
			for (String header : new String[] { "Require-Bundle", "Import-Package" }) {
				String value = headers.getValue(header);
				if (value != null) {
					Pattern.compile("org\\.newsmark\\.\\w+").matcher(value).results()
							.forEach(hit -> used.add(hit.group()));
				}
			}
			assertEquals(Set.of("org.newsmark.core"), used);
		}
	}
}
