// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.newsmark.formats.archive.ZipOut;

/** Takes the time out of a workbook, so that the same corpus gives the same bytes. */
final class Undated {

	private static final String CORE = "docProps/core.xml";

	private Undated() {
	}

	/** @param out is not closed */
	static void copy(Path workbook, OutputStream out) throws IOException {
		try (ZipFile zip = new ZipFile(workbook.toFile()); ZipOut copy = new ZipOut(out)) {
			for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
				try (InputStream in = zip.getInputStream(entry)) {
					if (entry.getName().equals(CORE)) {
						copy.entry(CORE, new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(
								"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", ""));
					} else {
						in.transferTo(copy.begin(entry.getName()));
					}
				}
			}
		}
	}
}
