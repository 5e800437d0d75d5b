// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.newsmark.formats.ImportSource;

/** What was dropped or pasted: files, or content that is in memory. */
public sealed interface Dropped {

	/** @param files at least one */
	record Files(List<Path> files) implements Dropped {
		public Files {
			files = List.copyOf(files);
		}
	}

	/** Text or a piece of a web page. */
	record Content(ImportSource source) implements Dropped {
	}

	/** The address of a page, which Newsmark does not fetch. */
	record Address() implements Dropped {
	}

	/** Nothing that could become an article. */
	record Nothing() implements Dropped {
	}

	/** What is taken, the best first. */
	static Transfer[] transfers() {
		return new Transfer[] { FileTransfer.getInstance(), HTMLTransfer.getInstance(), TextTransfer.getInstance() };
	}

	/** @param contents gives what there is of a transfer, or {@code null} */
	static Dropped of(Function<Transfer, @Nullable Object> contents) {
		if (contents.apply(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
			return new Files(Arrays.stream(files).map(Path::of).toList());
		}
		Object text = contents.apply(TextTransfer.getInstance());
		if (text instanceof String words && ADDRESS.matcher(words.strip()).matches()) {
			return new Address();
		}
		if (contents.apply(HTMLTransfer.getInstance()) instanceof String html && !html.isBlank()) {
			return content(html);
		}
		return text instanceof String words && !words.isBlank() ? content(words) : new Nothing();
	}

	private static Dropped content(String words) {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		return bytes.length > ImportSource.MAX_BYTES ? new Nothing() : new Content(new ImportSource("", bytes));
	}

	/** One address and nothing else. */
	Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
}
