// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsmark.core.check.Rule;
import org.newsmark.core.check.RuleUse;
import org.newsmark.core.codebook.CodebookProblem.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code rules}: a rule's id alone stands for its use in {@code standard-rules.yaml}; a mapping says its own use. */
final class RuleUses {

	private static final String STANDARD = "standard-rules.yaml";

	private final ProblemList problems;

	RuleUses(ProblemList problems) {
		this.problems = problems;
	}

	List<RuleUse> read(YamlMap root) {
		List<Node> nodes = root.nodes("rules");
		if (nodes.isEmpty()) {
			return List.of();
		}
		Map<String, RuleUse> standard = new HashMap<>();
		for (RuleUse use : standard()) {
			standard.put(use.rule().id(), use);
		}
		List<RuleUse> uses = new ArrayList<>();
		for (Node node : nodes) {
			if (node instanceof ScalarNode scalar) {
				RuleUse use = standard.get(scalar.getValue());
				if (use != null) {
					uses.add(use);
				} else if (Rule.of(scalar.getValue()).isEmpty()) {
					unknown(YamlMap.lineOf(node), scalar.getValue());
				}
			} else {
				YamlMap.of(node, "rules", problems).flatMap(this::use).ifPresent(uses::add);
			}
		}
		return uses;
	}

	private List<RuleUse> standard() {
		try (InputStream in = RuleUses.class.getResourceAsStream(STANDARD)) {
			String yaml = new String(Objects.requireNonNull(in, STANDARD).readAllBytes(), StandardCharsets.UTF_8);
			Node root = new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
			return YamlMap.of(root, STANDARD, problems).orElseThrow().maps("rules").stream().map(this::use).flatMap(Optional::stream)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + STANDARD, e);
		}
	}

	private Optional<RuleUse> use(YamlMap map) {
		map.allow(List.of("id", "labels", "when", "unless"));
		String id = map.required("id", "A rule");
		Optional<Rule> rule = Rule.of(id);
		if (rule.isEmpty()) {
			unknown(map.line("id"), id);
		}
		return rule.map(found -> new RuleUse(found, map.texts("labels"), values(map, "when"), values(map, "unless")));
	}

	private static Map<String, String> values(YamlMap map, String member) {
		return map.map(member).map(YamlMap::textByName).orElse(Map.of());
	}

	private void unknown(int line, String id) {
		problems.add(line, Kind.UNKNOWN_RULE, id, String.join(", ", Stream.of(Rule.values()).map(Rule::id).toList()));
	}
}
