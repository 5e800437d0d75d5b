// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.CorpusWriteException.Reason;
import org.newsmark.core.internal.json.JsonLine;
import org.newsmark.core.internal.json.JsonReader;

/**
 * Gives an article another name: its text, its description, and what everybody marked in it, which names the article in its first line.
 * Everything is safe under the new name before anything goes under the old one, so that a crash leaves two articles and never none.
 */
public final class ArticleRename {

	private final CorpusFiles files;
	private final ArticlePath from;
	private final ArticlePath to;
	private final List<String> old = new ArrayList<>();

	public ArticleRename(CorpusFiles files, ArticlePath from, ArticlePath to) {
		this.files = files;
		this.from = from;
		this.to = to;
	}

	/** The caller holds the lock of the corpus. What is under the new name already, moved by another program, stays as it is. */
	public void run(List<String> annotators) throws IOException, ArticleFormatException {
		String text = CorpusLayout.textFile(to);
		if (from.equals(to)) {
			return;
		}
		if (files.exists(text) && files.exists(CorpusLayout.textFile(from))) {
			throw new CorpusWriteException(text, Reason.EXISTS, null);
		}
		if (!files.exists(text) && !files.exists(CorpusLayout.textFile(from))) {
			throw new CorpusWriteException(CorpusLayout.textFile(from), Reason.ARTICLE_GONE, null);
		}
		for (String annotator : annotators) {
			String target = CorpusLayout.annotationFile(to, annotator);
			copy(CorpusLayout.annotationFile(from, annotator), target, true);
		}
		copy(CorpusLayout.descriptionFile(from), CorpusLayout.descriptionFile(to), false);
		copy(CorpusLayout.textFile(from), text, false);
		for (String file : old.reversed()) {
			files.delete(file);
		}
	}

	private void copy(String file, String target, boolean naming) throws IOException, ArticleFormatException {
		Optional<byte[]> bytes = files.readIfThere(file);
		if (bytes.isPresent() && !files.exists(target)) {
			files.write(target, naming ? renamed(file, bytes.get()) : bytes.get());
			old.add(file);
		}
	}

	/** The same lines under a header of the new name; a file whose first line cannot be read is taken as it is. */
	private byte[] renamed(String file, byte[] bytes) {
		int end = 0;
		while (end < bytes.length && bytes[end] != '\n') {
			end++;
		}
		byte[] first = Arrays.copyOf(bytes, end);
		try {
			Map<String, Object> header = new LinkedHashMap<>(JsonReader.readObject(file, first));
			header.replace("article", to.value());
			StringBuilder line = new StringBuilder();
			JsonLine.begin(line).members(header).end();
			byte[] renamed = line.toString().getBytes(StandardCharsets.UTF_8);
			byte[] result = Arrays.copyOf(renamed, renamed.length + bytes.length - end);
			System.arraycopy(bytes, end, result, renamed.length, bytes.length - end);
			return result;
		} catch (ArticleFormatException damagedHeaderStaysAsItIs) {
			return bytes;
		}
	}
}
