// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.newsmark.formats.ImportSource;

/** The headings of a table, for a dialog that asks which column holds what. */
public final class TableHeadings {

	private static final Set<String> TEXT = Set.of("csv", "tsv", "tab");
	private static final String SHEET = "xlsx";
	private static final int LOOKED_AT = 1 << 18;

	private TableHeadings() {
	}

	/** Of the first table among these files, or right in these folders; empty if there is none. Blocks. */
	public static List<String> of(List<Path> inputs) {
		for (Path input : inputs) {
			for (Path file : files(input)) {
				List<String> headings = of(file);
				if (!headings.isEmpty()) {
					return headings;
				}
			}
		}
		return List.of();
	}

	private static List<Path> files(Path input) {
		if (!Files.isDirectory(input)) {
			return List.of(input);
		}
		try (Stream<Path> children = Files.list(input)) {
			return children.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException toldByTheImport) {
			return List.of();
		}
	}

	private static List<String> of(Path file) {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		try (InputStream in = Files.newInputStream(file)) {
			if (TEXT.contains(ending)) {
				return CsvReader.headings(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
			}
			if (ending.equals(SHEET)) {
				return XlsxReader.headings(new ImportSource(name, in.readNBytes(ImportSource.MAX_BYTES)));
			}
			return List.of();
		} catch (IOException toldByTheImport) {
			return List.of();
		}
	}
}
