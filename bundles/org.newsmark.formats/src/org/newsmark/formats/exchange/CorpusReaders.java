// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All readers of articles with marks, as a service; a test makes its own with {@code new}. */
@Component(service = CorpusReaders.class)
public final class CorpusReaders {

	private final List<CorpusReader> all;

	@Activate
	public CorpusReaders(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<CorpusReader> readers) {
		this.all = readers.stream().sorted(Comparator.comparing(CorpusReader::id)).toList();
	}

	/** By id. */
	public List<CorpusReader> all() {
		return all;
	}

	public Optional<CorpusReader> get(String id) {
		return all.stream().filter(reader -> reader.id().equals(id)).findFirst();
	}

	/** Empty if nobody is sure. */
	public Optional<CorpusReader> forContentOf(Path file) {
		return all.stream().filter(reader -> reader.recognises(file)).findFirst();
	}
}
