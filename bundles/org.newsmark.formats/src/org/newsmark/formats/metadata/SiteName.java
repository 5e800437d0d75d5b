// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.zones.Page;

/**
 * The name of the site as its pages show it: who claims the rights at the foot of the page, else the first line of the
 * page if it stands somewhere else on it as well.
 */
final class SiteName {

	private static final String YEARS = "(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)";
	private static final Pattern BEHIND_SIGN = Pattern.compile("(?:©|\\(c\\)|copyright(?: ©)?)\\s*(?:" + YEARS
			+ "\\s*,?\\s*)?(\\p{Lu}[^|.,;©–—]{1,40}?)(?=\\s*(?:" + YEARS + "|\\s-\\s|[|.,;–—]|$))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern BEFORE_SIGN = Pattern.compile("^(\\p{Lu}[^|.,;©]{1,40}?)\\s*©\\s*" + YEARS);
	private static final Pattern RIGHTS = Pattern.compile(
			"^(?:tous|all|alle|todos|tutti|any|усі|всі|droits|rights|rechte|"
					+ "reproduction|riproduzione|reproducción|vervielfältigung)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	private static final int WORDS = 5;

	private SiteName() {
	}

	/** Empty if the page does not say. */
	static String of(Page page) {
		for (int i = page.size() - 1; i >= 0; i--) {
			if (page.kind(i).orElse(ZoneKind.BODY) == ZoneKind.BOILERPLATE) {
				Optional<String> name = atSign(page.line(i).text());
				if (name.isPresent()) {
					return name.get();
				}
			}
		}
		return page.size() > 0 && page.kind(0).orElse(ZoneKind.BODY) == ZoneKind.NAVIGATION ? firstLine(page) : "";
	}

	private static Optional<String> atSign(String line) {
		for (Pattern pattern : new Pattern[] { BEFORE_SIGN, BEHIND_SIGN }) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.find() && !RIGHTS.matcher(matcher.group(1)).matches()
					&& matcher.group(1).split("\\s+").length <= WORDS) {
				return Optional.of(matcher.group(1).strip());
			}
		}
		return Optional.empty();
	}

	private static String firstLine(Page page) {
		String first = page.line(0).text();
		int words = first.split("\\s+").length;
		if (words > WORDS || first.length() < 4 || !Character.isUpperCase(first.codePointAt(0))) {
			return "";
		}
		Pattern again = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(first) + "(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		for (int i = 1; i < page.size(); i++) {
			Matcher matcher = again.matcher(page.line(i).text());
			if (matcher.find()) {
				return first.equals(first.toUpperCase(Locale.ROOT)) ? matcher.group() : first;
			}
		}
		return "";
	}
}
