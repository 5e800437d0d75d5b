// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive whose bytes depend on its content alone: all entries have the same time. */
public final class ZipOut implements Closeable {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;
	private final Set<String> names = new HashSet<>();

	/** @param out is finished, but not closed */
	public ZipOut(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	/** One more entry. */
	public void entry(String name, byte[] content) throws IOException {
		begin(name);
		zip.write(content);
		zip.closeEntry();
	}

	public void entry(String name, String content) throws IOException {
		entry(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** An entry that is written piece by piece; the next one ends it. */
	public OutputStream begin(String name) throws IOException {
		names.add(name);
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		return zip;
	}

	boolean has(String name) {
		return names.contains(name);
	}

	@Override
	public void close() throws IOException {
		zip.finish();
	}
}
