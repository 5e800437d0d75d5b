// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;

/** Files that lie beside the main one of an export and are named after it. For writers and readers. */
public final class Companions {

	private Companions() {
	}

	/** {@code marks.csv} and {@code relations} give {@code marks.relations.csv}. */
	public static Path table(Path target, String table) {
		String name = name(target);
		int dot = name.lastIndexOf('.');
		return target.resolveSibling(
				dot <= 0 ? name + "." + table : name.substring(0, dot) + "." + table + name.substring(dot));
	}

	/** {@code marks.csv} and {@code codebook.yaml} give {@code marks.codebook.yaml}. */
	public static Path file(Path target, String file) {
		String name = name(target);
		int dot = name.lastIndexOf('.');
		return target.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + "." + file);
	}

	/** The codebook as it is, and the register of sources, so far as the corpus has them. */
	public static void codebook(WholeFiles files, CorpusFolder corpus, Path target) throws IOException {
		copy(files, corpus, CorpusLayout.CODEBOOK, file(target, CorpusLayout.CODEBOOK));
		copy(files, corpus, CorpusLayout.SOURCES, file(target, CorpusLayout.SOURCES));
	}

	/** A text that goes along. */
	public static void text(WholeFiles files, Path target, String content) throws IOException {
		OutputStream out = files.create(target);
		out.write(content.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static void copy(WholeFiles files, CorpusFolder corpus, String file, Path target) throws IOException {
		Path source = corpus.file(file);
		if (Files.isRegularFile(source)) {
			Files.copy(source, files.create(target));
		}
	}

	private static String name(Path target) {
		return target.getFileName().toString();
	}
}
