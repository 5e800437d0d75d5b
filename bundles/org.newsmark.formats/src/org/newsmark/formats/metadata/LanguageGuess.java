// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells French, English, German, Spanish, Italian and Ukrainian by their most frequent short words. */
public final class LanguageGuess {

	/** Words that are frequent in one language; those that two of them share are in both lists and decide nothing. */
	private static final Map<String, Set<String>> FREQUENT = Map.of(
			"fr", words("le la les des du de et est une un en dans que qui pour sur par pas au aux avec ce cette son ses sont a été il elle "
					+ "leur plus mais ont selon aussi deux être c'est"),
			"en", words("the of and to in a is that for on was with as by at from it his her an are be has have will not this which but "
					+ "their they after said its who were been"),
			"de", words("der die das und in den von zu mit ist des auf für im nicht ein eine dem sich auch es an werden aus er hat dass sie "
					+ "nach wird bei einer um am sind noch wie einem über"),
			"es", words("el la los las de y en que del un una por con para se su al es lo como más pero sus este fue ha son está entre "
					+ "también desde sobre según"),
			"it", words("il la lo gli le di e che del della un una per con non da dal al è si nel dei sono come anche più alla ha ma dalla "
					+ "nella suo delle tra questo"),
			"uk", words("і в на що з до та у не за це для від про як його але які який під час після був було є їх також яка щодо він"));

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");
	private static final int LOOKED_AT = 60_000;
	private static final int ENOUGH = 4;

	private LanguageGuess() {
	}

	/** A language tag; empty if the text is too short or no language stands out. */
	public static String of(String text) {
		String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT).replace('’', '\'');
		Map<String, Integer> hits = new HashMap<>();
		for (String word : BETWEEN.split(start)) {
			FREQUENT.forEach((language, frequent) -> {
				if (frequent.contains(word)) {
					hits.merge(language, 1, Integer::sum);
				}
			});
		}
		List<Map.Entry<String, Integer>> best = hits.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
		boolean clear = !best.isEmpty() && best.get(0).getValue() >= ENOUGH
				&& (best.size() == 1 || best.get(0).getValue() * 4 > best.get(1).getValue() * 5);
		return clear ? best.get(0).getKey() : "";
	}

	private static Set<String> words(String words) {
		return Set.of(words.split(" "));
	}
}
