// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file holds: itself, or the entries of an archive with their names. */
public final class Contents {

	private Contents() {
	}

	/** Names count as content. */
	static List<byte[]> of(Path file) throws IOException {
		List<byte[]> contents = new ArrayList<>();
		for (Map.Entry<String, byte[]> entry : entries(file).entrySet()) {
			contents.add(entry.getKey().getBytes(StandardCharsets.UTF_8));
			contents.add(entry.getValue());
		}
		return contents;
	}

	/** By name; a file that is no archive is one entry without a name. */
	public static Map<String, byte[]> entries(Path file) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		byte[] bytes = Files.readAllBytes(file);
		if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
			entries.put("", bytes);
			return entries;
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
				entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		return entries;
	}
}
