// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** What a file begins with, for readers that ask whether it is theirs. Blocks shortly. */
public final class FileStart {

	private static final int BYTES = 1 << 13;

	private FileStart() {
	}

	/** Some thousand characters of UTF-8; empty for a folder and for what cannot be read. */
	public static String of(Path file) {
		if (!Files.isRegularFile(file)) {
			return "";
		}
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
		} catch (IOException notOurs) {
			return "";
		}
	}

	/** Whether it is an archive with an entry whose name ends so. */
	public static boolean isZipWith(Path file, String ending) {
		if (!of(file).startsWith("PK")) {
			return false;
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.stream().anyMatch(entry -> entry.getName().endsWith(ending));
		} catch (IOException notOurs) {
			return false;
		}
	}
}
