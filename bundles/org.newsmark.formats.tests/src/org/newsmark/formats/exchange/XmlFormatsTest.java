// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.refi.RefiWriter;
import org.newsmark.formats.tei.TeiReadingWriter;
import org.newsmark.formats.tei.TeiWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written as XML, read by a DOM parser: well-formed, ids are unique, and every pointer leads somewhere. */
class XmlFormatsTest {

	private static final Path EXAMPLE = Path.of("../org.newsmark.examples/corpus");
	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	private final Path scratch;

	XmlFormatsTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	@Test
	void everySpanOfTeiLiesBetweenAnchorsAndPointsToACategory() throws Exception {
		Path file = scratch.resolve("x.xml");
		new TeiWriter().write(ExportRequest.all(CorpusFolder.open(EXAMPLE)), file, Progress.NONE);
		Document tei = parse(Files.readAllBytes(file));
		Set<String> ids = new HashSet<>();
		for (Element element : elements(tei, "*")) {
			String id = element.getAttributeNS(XML, "id");
			assertTrue(id.isEmpty() || ids.add(id), id);
		}
		List<Element> spans = elements(tei, "span");
		assertTrue(spans.size() > 1500, spans.size() + " spans");
		for (Element span : spans) {
			for (String name : List.of("from", "to", "ana")) {
				for (String pointer : span.getAttribute(name).split(" ")) {
					assertTrue(pointer.startsWith("#") && ids.contains(pointer.substring(1)), pointer);
				}
			}
		}
		for (Element link : elements(tei, "link")) {
			for (String pointer : link.getAttribute("target").split(" ")) {
				assertTrue(ids.contains(pointer.substring(1)), pointer);
			}
		}
	}

	@Test
	void theReadingEditionHasTheWholeText() throws Exception {
		Path file = scratch.resolve("x.xml");
		CorpusFolder corpus = CorpusFolder.open(EXAMPLE);
		new TeiReadingWriter().write(ExportRequest.all(corpus), file, Progress.NONE);
		List<Element> bodies = elements(parse(Files.readAllBytes(file)), "body");
		assertEquals(corpus.articlePaths().size(), bodies.size());
		for (int i = 0; i < bodies.size(); i++) {
			assertEquals(corpus.readText(corpus.articlePaths().get(i)).text().replaceAll("\\s+", ""),
					bodies.get(i).getTextContent().replaceAll("\\s+", ""));
		}
	}

	@Test
	void everyReferenceOfARefiProjectLeadsSomewhere() throws Exception {
		Path file = scratch.resolve("x.qdpx");
		CorpusFolder corpus = CorpusFolder.open(EXAMPLE);
		new RefiWriter().write(ExportRequest.all(corpus), file, Progress.NONE);
		Map<String, byte[]> entries = Contents.entries(file);
		Document project = parse(entries.get("project.qde"));
		Set<String> ids = new HashSet<>();
		for (Element element : elements(project, "*")) {
			String guid = element.getAttribute("guid");
			assertTrue(guid.isEmpty() || ids.add(guid) && guid.matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}"), guid);
		}
		for (Element element : elements(project, "*")) {
			for (String name : List.of("targetGUID", "originGUID", "creatingUser")) {
				String guid = element.getAttribute(name);
				assertTrue(guid.isEmpty() || ids.contains(guid), element.getTagName() + " " + guid);
			}
		}
		List<String> children = elements(project, "Project").get(0).getChildNodes().getLength() == 0 ? List.of()
				: List.of("Users", "CodeBook", "Variables", "Sources", "Notes", "Links").stream()
						.filter(name -> !elements(project, name).isEmpty()).toList();
		assertTrue(children.containsAll(List.of("Users", "CodeBook", "Variables", "Sources", "Links")), children.toString());
		for (Element source : elements(project, "TextSource")) {
			String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
			String text = new String(entries.get(path), java.nio.charset.StandardCharsets.UTF_8);
			int length = text.codePointCount(0, text.length());
			NodeList selections = source.getElementsByTagName("PlainTextSelection");
			for (int i = 0; i < selections.getLength(); i++) {
				Element selection = (Element) selections.item(i);
				int start = Integer.parseInt(selection.getAttribute("startPosition"));
				int end = Integer.parseInt(selection.getAttribute("endPosition"));
				assertTrue(0 <= start && start < end && end <= length);
			}
		}
	}

	private static Document parse(byte[] xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast)
				.toList();
	}
}
