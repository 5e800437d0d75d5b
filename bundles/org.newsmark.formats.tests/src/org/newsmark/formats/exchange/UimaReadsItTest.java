// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.uima.JsonCasWriter;
import org.newsmark.formats.uima.XmiWriter;

/**
 * Apache UIMA itself reads what is written for it, and what it reads keeps the rules that INCEpTION checks when it imports
 * a document (its user guide, "Consistency checks").
 */
class UimaReadsItTest {

	private static final List<Path> CORPORA = List.of(Path.of("golden/tables/corpus"),
			Path.of("../org.newsmark.examples/corpus"));
	private static final String MARK = "webanno.custom.NewsmarkMark";
	private static final String LINK = "webanno.custom.NewsmarkLink";
	private static final String SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";

	static Stream<CorpusWriter> writers() {
		return Stream.of(new XmiWriter(), new JsonCasWriter());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void everyDocumentIsReadAndKeepsTheRulesOfInception(CorpusWriter writer, @TempDir Path scratch) throws Exception {
		for (Path corpus : CORPORA) {
			Path zip = scratch.resolve("out.zip");
			ExportResult result = writer.write(ExportRequest.all(CorpusFolder.open(corpus)), zip, Progress.NONE);
			Map<String, byte[]> entries = Contents.entries(zip);
			TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(
					new XMLInputSource(new ByteArrayInputStream(entries.get("TypeSystem.xml")), null));
			int marks = 0;
			int links = 0;
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				boolean xmi = entry.getKey().endsWith(".xmi");
				if (xmi || entry.getKey().endsWith(".json") && !entry.getKey().startsWith("newsmark/")) {
					CAS cas = CasCreationUtils.createCas(types, null, null);
					if (xmi) {
						XmiCasDeserializer.deserialize(new ByteArrayInputStream(entry.getValue()), cas);
					} else {
						new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(entry.getValue()), cas);
					}
					check(cas, entry.getKey());
					marks += (int) all(cas, MARK).stream().filter(mark -> text(mark, "piece") == null).count();
					links += all(cas, LINK).size();
				}
			}
			int orphans = result.losses().getOrDefault(org.newsmark.formats.Loss.ORPHANS, 0);
			int dangling = result.losses().getOrDefault(org.newsmark.formats.Loss.DANGLING_LINKS, 0);
			assertEquals(result.marks() - orphans, marks);
			assertEquals(result.links() - dangling, links);
		}
	}

	private static void check(CAS cas, String name) throws IOException {
		String text = cas.getDocumentText();
		assertFalse(text.startsWith("\uFEFF"), name);
		List<AnnotationFS> sentences = all(cas, SEGMENTATION + "Sentence");
		assertTrue(text.isBlank() || !sentences.isEmpty(), name);
		disjoint(sentences);
		disjoint(all(cas, SEGMENTATION + "Token"));
		for (AnnotationFS mark : all(cas, MARK)) {
			String words = mark.getCoveredText();
			assertTrue(mark.getBegin() < mark.getEnd() && words.equals(words.strip()), name + ": " + words);
			assertTrue(sentences.stream().anyMatch(each -> covers(each, mark.getBegin())), name + ": " + words);
			assertTrue(sentences.stream().anyMatch(each -> covers(each, mark.getEnd() - 1)), name + ": " + words);
			assertNotNull(text(mark, "label"));
		}
		for (AnnotationFS link : all(cas, LINK)) {
			AnnotationFS governor = (AnnotationFS) reference(link, "Governor");
			AnnotationFS dependent = (AnnotationFS) reference(link, "Dependent");
			assertNotNull(governor, "no dangling relation");
			assertEquals(dependent.getBegin(), link.getBegin());
			assertEquals(dependent.getEnd(), link.getEnd());
		}
	}

	private static boolean covers(AnnotationFS sentence, int offset) {
		return sentence.getBegin() <= offset && offset < sentence.getEnd();
	}

	private static void disjoint(List<AnnotationFS> annotations) {
		int end = 0;
		for (AnnotationFS each : annotations) {
			assertTrue(each.getBegin() >= end, each.getCoveredText());
			end = each.getEnd();
		}
	}

	private static List<AnnotationFS> all(CAS cas, String type) {
		Type wanted = cas.getTypeSystem().getType(type);
		List<AnnotationFS> all = new ArrayList<>();
		cas.getAnnotationIndex(wanted).forEach(all::add);
		return all;
	}

	private static String text(FeatureStructure structure, String feature) {
		return structure.getStringValue(feature(structure, feature));
	}

	private static FeatureStructure reference(FeatureStructure structure, String feature) {
		return structure.getFeatureValue(feature(structure, feature));
	}

	private static Feature feature(FeatureStructure structure, String name) {
		return structure.getType().getFeatureByBaseName(name);
	}
}
