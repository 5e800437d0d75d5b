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

/** Tables as RFC 4180 has them; with the Excel profile as French and English Excel opens them without a dialog. */
@Component
public final class CsvWriter implements CorpusWriter {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.csv");
	}

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public List<Option> options() {
		return List.of(TableProfile.OPTION, CommonOptions.TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return TableProfile.csv(options).losses(options);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		return new CsvExport(request, TableProfile.csv(request.options())).write(target, progress);
	}
}
