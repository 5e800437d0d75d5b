// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.codebook.CodebookProblem.Kind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose members are taken by name and type; what does not fit is reported with its line and left out. */
final class YamlMap {

	private final Map<String, Node> members = new LinkedHashMap<>();
	private final Map<String, Integer> keyLines = new LinkedHashMap<>();
	private final int line;
	private final ProblemList problems;

	private YamlMap(MappingNode node, ProblemList problems) {
		this.line = lineOf(node);
		this.problems = problems;
		for (NodeTuple member : node.getValue()) {
			String name = member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
			int at = lineOf(member.getKeyNode());
			if (members.putIfAbsent(name, member.getValueNode()) != null) {
				problems.add(at, Kind.DOUBLE_MEMBER, name);
			} else {
				keyLines.put(name, at);
			}
		}
	}

	/** Empty and reported if this is not a mapping. */
	static Optional<YamlMap> of(Node node, String what, ProblemList problems) {
		if (node instanceof MappingNode mapping) {
			return Optional.of(new YamlMap(mapping, problems));
		}
		problems.add(lineOf(node), Kind.WRONG_TYPE, what, "{name: value, …}");
		return Optional.empty();
	}

	/** 1-based. */
	int line() {
		return line;
	}

	/** Line of this member, or of the mapping if it is missing; 1-based. */
	int line(String member) {
		return keyLines.getOrDefault(member, line);
	}

	Iterable<String> names() {
		return members.keySet();
	}

	/** Reports members that are not among these. */
	void allow(List<String> known) {
		for (Map.Entry<String, Integer> member : keyLines.entrySet()) {
			if (!known.contains(member.getKey())) {
				problems.add(member.getValue(), Kind.UNKNOWN_MEMBER, member.getKey(), String.join(", ", known));
			}
		}
	}

	/** Empty if missing, and reported if not a single value. */
	String text(String member) {
		Node node = members.get(member);
		if (node == null) {
			return "";
		}
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue();
		}
		problems.add(lineOf(node), Kind.WRONG_TYPE, member, "one value");
		return "";
	}

	/** As {@link #text(String)}, and reported if missing. */
	String required(String member, String owner) {
		String value = text(member);
		if (value.isEmpty()) {
			problems.add(line, Kind.MISSING, owner, member);
		}
		return value;
	}

	boolean flag(String member) {
		String value = text(member);
		if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
			problems.add(line(member), Kind.WRONG_TYPE, member, "true or false");
		}
		return value.equals("true");
	}

	/** A list's values, or one value standing alone. */
	List<String> texts(String member) {
		List<String> values = new ArrayList<>();
		for (Node node : nodes(member)) {
			if (node instanceof ScalarNode scalar) {
				values.add(scalar.getValue());
			} else {
				problems.add(lineOf(node), Kind.WRONG_TYPE, member, "[value, …]");
			}
		}
		return values;
	}

	List<YamlMap> maps(String member) {
		return nodes(member).stream().map(node -> of(node, member, problems)).flatMap(Optional::stream).toList();
	}

	/** Elements of a list; a value that is no list counts as a list of one; none if missing or empty. */
	List<Node> nodes(String member) {
		Node node = members.get(member);
		if (node == null || isNothing(node)) {
			return List.of();
		}
		return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
	}

	Optional<YamlMap> map(String member) {
		Node node = members.get(member);
		return node == null ? Optional.empty() : of(node, member, problems);
	}

	/** Words by language, or one text for all languages. */
	LocalText words(String member) {
		Node node = members.get(member);
		return node == null ? LocalText.NONE : words(node, member);
	}

	private LocalText words(Node node, String member) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().isEmpty() ? LocalText.NONE : LocalText.of(scalar.getValue());
		}
		return of(node, member, problems).map(map -> new LocalText(map.textByName())).orElse(LocalText.NONE);
	}

	Map<String, String> textByName() {
		Map<String, String> result = new LinkedHashMap<>();
		for (String name : names()) {
			result.put(name, text(name));
		}
		return result;
	}

	private static boolean isNothing(@Nullable Node node) {
		return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
	}

	/** 1-based. */
	static int lineOf(Node node) {
		return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
	}
}
