// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All writers there are, as a service; a test makes its own with {@code new}. */
@Component(service = Writers.class)
public final class Writers {

	private final List<CorpusWriter> all;

	@Activate
	public Writers(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<CorpusWriter> writers) {
		this.all = writers.stream().sorted(Comparator.comparing(CorpusWriter::id)).toList();
	}

	/** By id. */
	public List<CorpusWriter> all() {
		return all;
	}

	public Optional<CorpusWriter> get(String id) {
		return all.stream().filter(writer -> writer.id().equals(id)).findFirst();
	}
}
