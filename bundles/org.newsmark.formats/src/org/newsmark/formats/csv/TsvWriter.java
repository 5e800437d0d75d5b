// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.work.Progress;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.osgi.service.component.annotations.Component;

/** The same tables with tabs between the cells; cells with tabs, quotes or line ends are quoted as in CSV. */
@Component
public final class TsvWriter implements CorpusWriter {

	@Override
	public String id() {
		return "tsv";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.tsv");
	}

	@Override
	public String ending() {
		return "tsv";
	}

	@Override
	public List<Option> options() {
		return List.of(TableProfile.OPTION, CommonOptions.TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return TableProfile.tsv(options).losses(options);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		return new CsvExport(request, TableProfile.tsv(request.options())).write(target, progress);
	}
}
