// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.VisibleDate;

/** Names out of a byline: {@code Par Awa Diop et Tom Reyl, à Dakar - Publié le 2 mai 2025}. */
public final class Authors {

	private static final Pattern OPENING = Pattern.compile(
			"^(?:article |texte |ein artikel |ein beitrag |story |written |reporting |reported |"
					+ "écrit |rédigé |publié |propos recueillis )?"
					+ "(?:par|by|von|por|di|a cura di|автор(?:и)?|texte|textes)\\b[\\s\\u00a0]*:?[\\s\\u00a0]*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern DATE_LABEL = Pattern.compile(
			"(?:publié|publiée|posté|mis|mise|posted|published|updated|veröffentlicht|aktualisiert|stand|"
					+ "publicado|actualizado|pubblicato|aggiornato|опубліковано|оновлено)\\b.{0,20}",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern CORRESPONDENT = Pattern
			.compile("^(?:De notre|De nos|From our|Von unserem|Von unserer) \\p{Ll}+(?: \\p{Ll}{4,})?"
					+ "(?: (?:à|en|au|in) \\p{Lu}[\\p{L}-]+,?)?\\s+");
	private static final Pattern TAIL = Pattern.compile(
			"[\\s\\u00a0]*(?:[|•·–—]| - |\\(|,? (?:à|in|in der|aus|en|publié|mis à jour|le|on|updated|published|"
					+ "avec|with|correspondante?|envoyée? spéciale?|"
					+ "pour|for|veröffentlicht|am|il)\\b|,\\s+(?=\\p{Ll})).*$",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern BETWEEN = Pattern.compile(
			"\\s*(?:,|&|;|\\bet\\b|\\band\\b|\\bund\\b|\\by\\b|\\be\\b|\\bі\\b|\\bта\\b)\\s*",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern LISTED = Pattern.compile("\\s*(?:,|&|;|\\s(?:et|and|und)\\s)\\s*");
	private static final int LONGEST = 60;

	private Authors() {
	}

	/**
	 * Names out of a field that is made for them: {@code Ana Ruiz}, {@code By Tom Reyl and Awa Diop}. Particles between
	 * names stay.
	 */
	public static List<String> listed(String field) {
		List<String> names = new ArrayList<>();
		for (String name : LISTED.split(OPENING.matcher(field.strip()).replaceFirst(""))) {
			add(names, name);
		}
		return names;
	}

	/** Empty if no name is left. */
	public static List<String> of(String byline) {
		String line = byline.strip();
		Optional<VisibleDate> date = DateFinder.find(line, "");
		if (date.isPresent()) {
			line = line.substring(0, date.get().start());
		}
		if (DATE_LABEL.matcher(line).matches()) {
			return List.of();
		}
		line = CORRESPONDENT.matcher(line).replaceFirst("");
		line = OPENING.matcher(line).replaceFirst("");
		line = TAIL.matcher(line).replaceFirst("");
		List<String> names = new ArrayList<>();
		for (String name : BETWEEN.split(line)) {
			// One word behind a name is the place it was written in.
			if (names.isEmpty() || name.strip().indexOf(' ') > 0 || name.strip().indexOf('\u00a0') > 0
					|| names.get(0).indexOf(' ') < 0) {
				add(names, name);
			}
		}
		return names;
	}

	private static void add(List<String> names, String name) {
		String clean = name.replaceAll("^[\\s\\u00a0.:|-]+|[\\s\\u00a0:|-]+$|(?<![\\s\\u00a0.]\\p{Lu})\\.$", "");
		if (!clean.isEmpty() && clean.length() <= LONGEST && Character.isLetter(clean.codePointAt(0))
				&& !names.contains(clean)) {
			names.add(clean);
		}
	}
}
