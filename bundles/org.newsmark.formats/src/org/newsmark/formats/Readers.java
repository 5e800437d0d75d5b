// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.newsmark.formats.ArticleReader.Confidence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All readers there are, as a service; a test makes its own with {@code new}. */
@Component(service = Readers.class)
public final class Readers {

	private final List<ArticleReader> all;

	@Activate
	public Readers(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ArticleReader> readers) {
		this.all = readers.stream().sorted(Comparator.comparing(ArticleReader::id)).toList();
	}

	/** By id. */
	public List<ArticleReader> all() {
		return all;
	}

	public Optional<ArticleReader> get(String id) {
		return all.stream().filter(reader -> reader.id().equals(id)).findFirst();
	}

	/** The surest one; of equally sure ones the first by id. Empty if nobody reads it. */
	public Optional<ArticleReader> forContentOf(ImportSource source) {
		Confidence most = Confidence.NO;
		Optional<ArticleReader> best = Optional.empty();
		for (ArticleReader reader : all) {
			Confidence confidence = reader.recognises(source);
			if (confidence.compareTo(most) > 0) {
				most = confidence;
				best = Optional.of(reader);
			}
		}
		return best;
	}
}
