// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.corpus.CorpusSettings;
import org.newsmark.formats.xml.Xml;

/** What stands around the articles: style and legend. Words are those of the codebook in the language of the corpus. */
final class Page {

	private static final String STYLE = """
			body{font:17px/1.6 Georgia,serif;margin:0 auto;max-width:46rem;padding:1rem;color:#222;background:#fff}
			h1,h2,nav,table,.facts{font-family:system-ui,sans-serif}
			nav{position:sticky;top:0;background:#fffffff2;border-bottom:1px solid #ccc;padding:.4rem 0;font-size:.8rem}
			nav label{margin-right:.8rem;white-space:nowrap}
			.facts{color:#555;font-size:.85rem}
			.text{white-space:pre-wrap;overflow-wrap:break-word}
			.outside{opacity:.5}
			mark{background:none;color:inherit;padding:0}
			table{border-collapse:collapse;font-size:.8rem;margin:1rem 0}
			td,th{border:1px solid #ccc;padding:.15rem .4rem;text-align:left;vertical-align:top}
			article{border-top:2px solid #222;margin-top:2rem;break-before:page}
			@media print{nav{position:static}}
			@media (prefers-color-scheme:dark){body{color:#ddd;background:#1c1c1c}nav{background:#1c1c1cf2}}
			""";

	private final Codebook codebook;
	private final CorpusSettings settings;
	private final Locale locale;
	private final Map<String, Integer> numbers = new HashMap<>();

	Page(Codebook codebook, CorpusSettings settings) {
		this.codebook = codebook;
		this.settings = settings;
		this.locale = Locale.forLanguageTag(settings.language());
		codebook.labels().forEach(label -> numbers.put(label.id(), numbers.size()));
	}

	String head() {
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
				.append(Xml.attribute(settings.language())).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
				.append(Xml.text(settings.name())).append("</title>\n<style>\n").append(STYLE);
		for (Label label : codebook.labels()) {
			String name = "l" + numbers.get(label.id());
			html.append('.').append(name).append('{').append(style(label)).append("}\nbody:has(#").append(name)
					.append(":not(:checked)) .").append(name)
					.append("{text-decoration:none;box-shadow:none;background:none}\n");
		}
		html.append("</style>\n</head>\n<body>\n<h1>").append(Xml.text(settings.name())).append("</h1>\n<nav>\n");
		for (Label label : codebook.labels()) {
			String name = "l" + numbers.get(label.id());
			html.append("<label title=\"").append(Xml.attribute(label.definition().in(locale)))
					.append("\"><input type=\"checkbox\" checked id=\"").append(name).append("\"> <mark class=\"")
					.append(name).append("\">").append(Xml.text(label(label.id()))).append("</mark></label>\n");
		}
		return html.append("</nav>\n<main>\n").toString();
	}

	/** Its name, else its id. */
	String label(String id) {
		String name = codebook.label(id).map(label -> label.name().in(locale)).orElse("");
		return name.isEmpty() ? id : name;
	}

	/** For the attribute {@code class}; empty for a label that the codebook does not have. */
	String cssClass(String label) {
		Integer number = numbers.get(label);
		return number == null ? "" : "l" + number;
	}

	/** The sign of the label, so that the page reads without colours. */
	private static String style(Label label) {
		String colour = String.format(Locale.ROOT, "#%06X", label.rgb());
		Sign sign = label.sign();
		return switch (sign) {
			case BOX -> "background:" + colour + "33";
			case DASHED_BOX -> "outline:1px dashed " + colour;
			case UNDERLINE -> "text-decoration:underline 2px " + colour;
			case DOTTED -> "text-decoration:underline dotted 2px " + colour;
			case WAVY -> "text-decoration:underline wavy " + colour;
			case DOUBLE -> "text-decoration:underline double " + colour;
		};
	}
}
