// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.newsmark.formats.Loss;

/**
 * How an export begins.
 *
 * @param text   some thousand characters; of an archive the names of its files and the beginning of the first one
 * @param losses what the marks that were taken for it lose
 */
public record ExportPreview(String text, Map<Loss, Integer> losses) {

	private static final int CHARS = 4000;
	private static final int NAMES = 12;
	/** No character of UTF-8 takes more bytes. */
	private static final int BYTES_PER_CHAR = 4;

	public ExportPreview {
		losses = Map.copyOf(losses);
	}

	/** Blocks. */
	static String firstLines(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(CHARS * BYTES_PER_CHAR);
			return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? archive(file) : text(bytes);
		}
	}

	private static String archive(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<ZipEntry> entries = zip.stream().map(ZipEntry.class::cast).toList();
			StringBuilder text = new StringBuilder();
			entries.stream().limit(NAMES).forEach(entry -> text.append(entry.getName()).append('\n'));
			text.append(entries.size() > NAMES ? "…\n" : "");
			if (!entries.isEmpty()) {
				try (InputStream in = zip.getInputStream(entries.get(0))) {
					text.append('\n').append(text(in.readNBytes(CHARS * BYTES_PER_CHAR)));
				}
			}
			return text.toString();
		}
	}

	/** A character that is cut at the end is left out with all behind the limit. */
	private static String text(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		// Excel wants a sign at the start of the file that nobody sees.
		String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
		return plain.length() <= CHARS ? plain : plain.substring(0, CHARS);
	}
}
