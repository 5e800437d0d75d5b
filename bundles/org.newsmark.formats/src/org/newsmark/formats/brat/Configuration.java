// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Relation;

/** The configuration of a brat collection, made of a codebook. */
final class Configuration {

	/** First line of ours: names are encoded. */
	static final String SIGN = "# Made by Newsmark: names are encoded.";

	private Configuration() {
	}

	static String annotations(Codebook codebook) {
		StringBuilder conf = new StringBuilder(SIGN).append("\n[entities]\n");
		codebook.labels().forEach(label -> conf.append(Names.encoded(label.id())).append('\n'));
		conf.append("\n[relations]\n");
		for (Relation relation : codebook.relations()) {
			conf.append(Names.encoded(relation.id())).append("\tArg1:").append(types(codebook, relation, true))
					.append(", Arg2:").append(types(codebook, relation, false)).append('\n');
		}
		conf.append("\n[events]\n\n[attributes]\n");
		for (Attribute attribute : codebook.attributes()) {
			conf.append(Names.encoded(attribute.id())).append("\tArg:<ENTITY>");
			if (!attribute.values().isEmpty()) {
				conf.append(", Value:").append(String.join("|",
						attribute.values().stream().map(value -> Names.encoded(value.id())).toList()));
			}
			conf.append('\n');
		}
		return conf.toString();
	}

	static String visual(Codebook codebook) {
		StringBuilder conf = new StringBuilder("[labels]\n");
		codebook.labels().forEach(label -> name(conf, label.id(), label.name()));
		codebook.relations().forEach(relation -> name(conf, relation.id(), relation.name()));
		codebook.attributes().forEach(attribute -> name(conf, attribute.id(), attribute.name()));
		conf.append("\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n");
		for (Label label : codebook.labels()) {
			conf.append(Names.encoded(label.id())).append("\tbgColor:")
					.append(String.format(Locale.ROOT, "#%06X", label.rgb())).append('\n');
		}
		return conf.append("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n").toString();
	}

	private static void name(StringBuilder conf, String id, LocalText name) {
		String words = name.in(Locale.ENGLISH).replace('|', '/').replace('\n', ' ');
		if (!words.isEmpty()) {
			conf.append(Names.encoded(id)).append(" | ").append(words).append('\n');
		}
	}

	private static String types(Codebook codebook, Relation relation, boolean from) {
		List<String> types = new ArrayList<>();
		for (Label label : codebook.labels()) {
			if (from ? relation.startsAt(label.id()) : relation.pointsTo(label.id())) {
				types.add(Names.encoded(label.id()));
			}
		}
		return types.isEmpty() ? "<ENTITY>" : String.join("|", types);
	}
}
