// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.core.query.ValuePattern;
import org.newsmark.ui.Messages;

/** Countries by ISO 3166-1 alpha-2, as people call them; {@code XX} is an unknown one. */
final class Countries implements Choices {

	private static final String UNKNOWN = "XX";

	private final Locale locale;
	private final List<Choice> all = new ArrayList<>();

	Countries(Locale locale) {
		this.locale = locale;
		for (String code : Locale.getISOCountries()) {
			all.add(new Choice(code, nameOf(code), code));
		}
		Collator collator = Collator.getInstance(locale);
		all.sort((one, other) -> collator.compare(one.name(), other.name()));
		all.add(new Choice(UNKNOWN, nameOf(UNKNOWN), UNKNOWN));
	}

	@Override
	public List<Choice> matching(String typed) {
		return Choices.ranked(all, typed, choice -> List.of(choice.name(), choice.id()));
	}

	@Override
	public Optional<String> idOf(String typed) {
		String folded = ValuePattern.fold(typed.strip());
		return all.stream().filter(choice -> ValuePattern.fold(choice.name()).equals(folded)
				|| ValuePattern.fold(choice.id()).equals(folded)).map(Choice::id).findFirst();
	}

	@Override
	public String nameOf(String id) {
		return id.equals(UNKNOWN) ? Messages.Inspector_countryUnknown : Locale.of("", id).getDisplayCountry(locale);
	}
}
