// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusSettings;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.internal.json.JsonLine;
import org.newsmark.core.internal.json.JsonReader;

/** {@code corpus.json} and {@code codebook.yaml}. Blocking; any thread. */
public final class SettingsStore {

	private static final String NAME = "name";
	private static final String LANGUAGE = "language";
	private static final String CODEBOOK = "codebook";

	private final CorpusFiles files;

	public SettingsStore(CorpusFiles files) {
		this.files = files;
	}

	public CorpusSettings read() throws IOException, ArticleFormatException {
		Map<String, Object> members = new LinkedHashMap<>(JsonReader.readObject(CorpusLayout.SETTINGS, files.read(CorpusLayout.SETTINGS)));
		Format.CORPUS.check(members.remove(Format.MEMBER), CorpusLayout.SETTINGS);
		for (String member : List.of(NAME, LANGUAGE, CODEBOOK)) {
			if (members.get(member) != null && !(members.get(member) instanceof String)) {
				throw new ArticleFormatException(CorpusLayout.SETTINGS, 0, FormatFault.TEXT_EXPECTED, member);
			}
		}
		return settings(members);
	}

	/** Changes of different members are merged. */
	public Saved<CorpusSettings> write(CorpusSettings edited, CorpusSettings base) throws IOException, ArticleFormatException {
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			CorpusSettings theirs = read();
			KeyedMerge<Object> merge = KeyedMerge.of(members(base), members(edited), members(theirs), (b, m, t) -> null);
			CorpusSettings merged = settings(merge.merged());
			if (!merge.conflicts().isEmpty()) {
				return new Saved.Conflicted<>(theirs, merged, merge.conflicts());
			}
			if (!merged.equals(theirs)) {
				files.write(CorpusLayout.SETTINGS, bytes(merged));
			}
			return new Saved.Written<>(merged, !theirs.equals(base));
		}
	}

	/** Makes what a new corpus has; {@code corpus.json} comes last, since it is what makes a folder a corpus. */
	public void create(String name, String language, String codebookYaml) throws IOException, ArticleFormatException {
		writeUnlessThere(CorpusLayout.SOURCES, "");
		writeUnlessThere(".gitignore", CorpusLayout.DERIVED + "/\n");
		// Git must not change line ends, which would move every offset.
		writeUnlessThere(".gitattributes", "* -text\n");
		writeCodebook(codebookYaml);
		files.write(CorpusLayout.SETTINGS, bytes(new CorpusSettings(name, language, nameOf(codebookYaml), Map.of())));
	}

	public CodebookReader.Result readCodebook() throws IOException, ArticleFormatException {
		return CodebookReader.read(CorpusLayout.CODEBOOK, files.readText(CorpusLayout.CODEBOOK));
	}

	public void writeCodebook(String yaml) throws CorpusWriteException {
		files.write(CorpusLayout.CODEBOOK, yaml.getBytes(StandardCharsets.UTF_8));
	}

	/** {@code id@version} of a codebook; empty if it cannot be read. */
	public static String nameOf(String yaml) {
		Codebook codebook = CodebookReader.read(CorpusLayout.CODEBOOK, yaml).codebook();
		return codebook.id().isEmpty() ? "" : codebook.name();
	}

	private void writeUnlessThere(String file, String content) throws IOException, ArticleFormatException {
		if (!files.exists(file)) {
			files.write(file, content.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static Map<String, Object> members(CorpusSettings settings) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put(NAME, settings.name());
		members.put(LANGUAGE, settings.language());
		members.put(CODEBOOK, settings.codebook());
		members.putAll(settings.other());
		return members;
	}

	private static CorpusSettings settings(Map<String, Object> members) {
		Map<String, Object> other = new LinkedHashMap<>(members);
		return new CorpusSettings(text(other.remove(NAME)), text(other.remove(LANGUAGE)), text(other.remove(CODEBOOK)), other);
	}

	private static String text(@Nullable Object value) {
		return value instanceof String text ? text : "";
	}

	private static byte[] bytes(CorpusSettings settings) {
		StringBuilder out = new StringBuilder();
		JsonLine.begin(out).member(Format.MEMBER, Format.CORPUS.id()).members(members(settings)).end();
		return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}
}
