// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** All pages, in the language of the workbench if there is one, in the order in which they are listed. */
final class HelpPages {

	/** The same order as in {@code help/toc.xml}. */
	static final List<String> FILES = List.of("start.html", "concepts.html", "marking.html", "keys.html", "corpus.html", "queries.html",
			"views.html", "rules.html", "exchange.html", "exporter.html", "files.html");

	private static final String BUNDLE = "org.newsmark.ui";

	private HelpPages() {
	}

	/** Blocks. */
	static List<HelpPage> read() throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		List<HelpPage> pages = new ArrayList<>();
		for (String file : FILES) {
			URL page = FileLocator.find(bundle, IPath.fromPortableString("$nl$/help/" + file), Map.of());
			if (page == null) {
				throw new FileNotFoundException(file);
			}
			try (InputStream in = page.openStream()) {
				pages.add(HelpPageReader.read(file, in));
			}
		}
		return List.copyOf(pages);
	}
}
