// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.archive.ArchiveReading;
import org.newsmark.formats.archive.ArchiveReading.Document;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;
import org.osgi.service.component.annotations.Component;

/** Reads an archive of documents in UIMA JSON CAS whose offsets are UTF-16, as they are unless a document says otherwise. */
@Component
public final class JsonCasReader implements CorpusReader {

	@Override
	public String id() {
		return "jsoncas";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.jsoncas");
	}

	@Override
	public boolean recognises(Path file) {
		return FileStart.isZipWith(file, "TypeSystem.xml") && !FileStart.isZipWith(file, ".xmi");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (ArchiveReading zip = ArchiveReading.open(file)) {
			zip.readAll(".json", (name, content) -> {
				try (JsonIn json = JsonIn.of(name, new ByteArrayInputStream(content))) {
					Map<String, Object> cas = json.nextObject();
					if (cas == null || !cas.containsKey("%FEATURE_STRUCTURES")) {
						throw zip.fault(name, "is no JSON CAS");
					}
					return document(cas);
				}
			}, sink, progress);
		}
	}

	private static Document document(Map<String, Object> cas) {
		List<CasMarks.Read> read = new ArrayList<>();
		String text = "";
		for (Map<String, Object> structure : Members.objects(cas, "%FEATURE_STRUCTURES")) {
			if (structure.containsKey("sofaString") && text.isEmpty()) {
				text = Members.text(structure, "sofaString");
			} else if (structure.containsKey("begin")) {
				read.add(annotation(structure));
			}
		}
		return new Document(text, new CasMarks(text).marks(read));
	}

	private static CasMarks.Read annotation(Map<String, Object> structure) {
		Map<String, String> features = new LinkedHashMap<>();
		for (String name : structure.keySet()) {
			if (!name.startsWith("%") && !List.of("@sofa", "begin", "end").contains(name)) {
				features.put(name.startsWith("@") ? name.substring(1) : name, Members.text(structure, name));
			}
		}
		return new CasMarks.Read(Members.text(structure, "%ID"), Members.text(structure, "%TYPE"),
				Members.number(structure, "begin", -1), Members.number(structure, "end", -1), features);
	}
}
