// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ApplicationTest {

	@Test
	void theApplicationIsDeclaredUnderItsWholeNameWithItsClass() throws Exception {
		Document plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(Path.of("../org.newsmark.cli/plugin.xml").toFile());
		Element extension = (Element) plugin.getElementsByTagName("extension").item(0);
		Element run = (Element) plugin.getElementsByTagName("run").item(0);

		assertEquals("org.eclipse.core.runtime.applications", extension.getAttribute("point"));
		assertEquals("org.newsmark.cli", extension.getAttribute("id"));
		assertEquals(Application.class.getName(), run.getAttribute("class"));
	}
}
