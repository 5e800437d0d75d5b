// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.CodebookProblem.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads {@code codebook.yaml}, version 1. A mistake never stops the reading: it is reported with its line, and the rest of the codebook
 * is there. Pure; any thread. YAML 1.2, so that {@code no} is a word and not a truth value.
 */
public final class CodebookReader {

	/** @param codebook {@link Codebook#EMPTY} if a problem is fatal */
	public record Result(Codebook codebook, List<CodebookProblem> problems) {
		public Result {
			problems = List.copyOf(problems);
		}

		public boolean isUsable() {
			return problems.stream().noneMatch(CodebookProblem::isFatal);
		}
	}

	private static final String FORMAT = "codebook/1";

	private final ProblemList problems;

	private CodebookReader(String path) {
		this.problems = new ProblemList(path);
	}

	/**
	 * @param path as problems shall name it, usually {@code codebook.yaml}
	 * @param yaml the content of the file
	 */
	public static Result read(String path, String yaml) {
		CodebookReader reader = new CodebookReader(path);
		Codebook codebook = reader.compose(yaml).flatMap(reader::codebook).orElse(Codebook.EMPTY);
		return new Result(codebook, reader.problems.byLine());
	}

	private Optional<YamlMap> compose(String yaml) {
		try {
			Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
			if (root.isEmpty() || !(root.get() instanceof MappingNode)) {
				problems.add(1, Kind.NOT_A_CODEBOOK);
				return Optional.empty();
			}
			return YamlMap.of(root.get(), "codebook", problems);
		} catch (MarkedYamlEngineException e) {
			int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
			problems.add(line, Kind.NOT_YAML, String.valueOf(e.getProblem()));
			return Optional.empty();
		} catch (YamlEngineException e) {
			problems.add(1, Kind.NOT_YAML, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
			return Optional.empty();
		}
	}


	private Optional<Codebook> codebook(YamlMap root) {
		String format = root.text("newsmark");
		if (!format.equals(FORMAT)) {
			problems.add(root.line("newsmark"), format.startsWith("codebook/") ? Kind.OTHER_VERSION : Kind.NOT_A_CODEBOOK, format);
			return Optional.empty();
		}
		root.allow(List.of("newsmark", "id", "version", "title", "description", "families", "labels", "attributes", "relations", "rules",
				"migrations", "mappings"));
		Lines lines = new Lines();
		List<Family> families = unique(root.maps("families"), "families", this::family, Family::id, lines);
		List<Label> labels = unique(root.maps("labels"), "labels", map -> label(map, families), Label::id, lines);
		if (labels.isEmpty()) {
			problems.add(root.line("labels"), Kind.NO_LABELS);
			return Optional.empty();
		}
		Codebook codebook = new Codebook(root.required("id", "The codebook"), root.required("version", "The codebook"),
				root.words("title"), families, labels,
				unique(root.maps("attributes"), "attributes", this::attribute, Attribute::id, lines),
				unique(root.maps("relations"), "relations", this::relation, Relation::id, lines), new RuleUses(problems).read(root),
				root.maps("migrations").stream().map(this::migration).toList());
		return Optional.of(codebook.withoutKeys(new CodebookConsistency(codebook, lines, problems).check(root)));
	}

	/** Reads each, drops those without id, reports and drops a second one with the same id. */
	private <T> List<T> unique(List<YamlMap> maps, String what, Function<YamlMap, T> read, Function<T, String> id, Lines lines) {
		List<T> result = new ArrayList<>();
		for (YamlMap map : maps) {
			T value = read.apply(map);
			String name = id.apply(value);
			if (name.isEmpty()) {
				problems.add(map.line(), Kind.MISSING, "An entry of \"" + what + "\"", "id");
			} else if (!lines.putNew(what, name, map)) {
				problems.add(map.line(), Kind.DOUBLE_ID, what, name);
			} else {
				result.add(value);
			}
		}
		return result;
	}

	private Family family(YamlMap map) {
		map.allow(List.of("id", "role", "sign", "name", "definition"));
		FamilyRole role = choice(map, "role", FamilyRole.OTHER, FamilyRole::of, FamilyRole.values(), FamilyRole::id);
		return new Family(map.text("id"), role, sign(map, Sign.UNDERLINE), map.words("name"), map.words("definition"));
	}

	private Sign sign(YamlMap map, Sign otherwise) {
		return choice(map, "sign", otherwise, Sign::of, Sign.values(), Sign::id);
	}

	private Label label(YamlMap map, List<Family> families) {
		map.allow(List.of("id", "key", "color", "name", "definition", "examples", "counterexamples", "attributes", "zones", "sign",
				"texture"));
		String id = map.text("id");
		Sign familySign = families.stream().filter(family -> family.id().equals(Codebook.familyOf(id))).map(Family::sign).findFirst()
				.orElse(Sign.UNDERLINE);
		return new Label(id, map.text("key"), colour(map), sign(map, familySign),
				choice(map, "texture", Texture.FILLED, Texture::of, Texture.values(), Texture::id), map.words("name"),
				map.words("definition"), map.maps("examples").stream().map(this::example).toList(),
				map.maps("counterexamples").stream().map(this::example).toList(), map.texts("attributes"), zones(map));
	}

	private Label.Example example(YamlMap map) {
		map.allow(List.of("text", "mark", "why", "lang"));
		String text = map.text("text");
		String mark = map.text("mark");
		if (!text.contains(mark)) {
			problems.add(map.line("mark"), Kind.MARK_NOT_IN_TEXT, mark);
		}
		return new Label.Example(text, mark, map.words("why"), map.text("lang"));
	}

	private int colour(YamlMap map) {
		String colour = map.text("color");
		if (colour.matches("#[0-9A-Fa-f]{6}")) {
			return HexFormat.fromHexDigits(colour, 1, 7);
		}
		problems.add(map.line("color"), Kind.BAD_COLOUR, colour);
		return 0x808080;
	}

	private Set<ZoneKind> zones(YamlMap map) {
		Set<ZoneKind> zones = EnumSet.noneOf(ZoneKind.class);
		for (String id : map.texts("zones")) {
			ZoneKind.of(id).ifPresentOrElse(zones::add,
					() -> problems.add(map.line("zones"), Kind.UNKNOWN_ZONE, id, ids(ZoneKind.values(), ZoneKind::id)));
		}
		return zones;
	}

	private Attribute attribute(YamlMap map) {
		map.allow(List.of("id", "type", "values", "required", "default", "open", "multiple", "name", "definition",
				"groups"));
		Attribute.Type otherwise = map.nodes("values").isEmpty() ? Attribute.Type.TEXT : Attribute.Type.CHOICE;
		Attribute.Type type = choice(map, "type", otherwise, AttributeTypes::of, Attribute.Type.values(), AttributeTypes::id);
		Map<String, LocalText> groups = new HashMap<>();
		map.maps("groups").forEach(group -> groups.put(group.required("id", "A group"), group.words("name")));
		List<Attribute.Value> values = map.nodes("values").stream().map(node -> value(node, groups)).flatMap(Optional::stream).toList();
		return new Attribute(map.text("id"), type, map.words("name"), map.words("definition"), values, map.flag("required"), map.text("default"),
				map.flag("open"), map.flag("multiple"));
	}

	private Optional<Attribute.Value> value(Node node, Map<String, LocalText> groups) {
		if (node instanceof ScalarNode scalar) {
			return Optional.of(new Attribute.Value(scalar.getValue(), LocalText.NONE, LocalText.NONE, LocalText.NONE, List.of()));
		}
		return YamlMap.of(node, "values", problems).map(map -> {
			map.allow(List.of("id", "name", "gloss", "definition", "group", "for"));
			LocalText gloss = map.words("gloss");
			String group = map.text("group");
			return new Attribute.Value(map.required("id", "A value"), map.words("name"),
					gloss.isEmpty() ? map.words("definition") : gloss,
					group.isEmpty() ? LocalText.NONE : groups.getOrDefault(group, LocalText.of(group)), map.texts("for"));
		});
	}

	private Relation relation(YamlMap map) {
		map.allow(List.of("id", "from", "to", "min", "max", "name", "definition"));
		int min = count(map, "min", 0);
		int max = count(map, "max", Relation.UNBOUNDED);
		if (min < 0 || max < min) {
			problems.add(map.line(), Kind.BAD_COUNT, map.text("id"), map.text("min"), map.text("max"));
			min = 0;
			max = Relation.UNBOUNDED;
		}
		return new Relation(map.text("id"), map.words("name"), ends(map, "from"), ends(map, "to"), min, max);
	}

	/** {@code bias.*} is another way to write the family {@code bias}. */
	private static List<String> ends(YamlMap map, String member) {
		return map.texts(member).stream().map(end -> end.endsWith(".*") ? end.substring(0, end.length() - 2) : end).toList();
	}

	private static int count(YamlMap map, String member, int otherwise) {
		String value = map.text(member);
		if (value.isEmpty()) {
			return otherwise;
		}
		return value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
	}

	private Migration migration(YamlMap map) {
		map.allow(List.of("from", "rename", "merge"));
		return new Migration(map.required("from", "A migration"), map.map("rename").map(YamlMap::textByName).orElse(Map.of()),
				map.map("merge").map(YamlMap::textByName).orElse(Map.of()));
	}

	private <T> T choice(YamlMap map, String member, T otherwise, Function<String, Optional<T>> read, T[] all, Function<T, String> id) {
		String value = map.text(member);
		if (value.isEmpty()) {
			return otherwise;
		}
		Optional<T> found = read.apply(value);
		if (found.isEmpty()) {
			problems.add(map.line(member), Kind.UNKNOWN_VALUE, value, member, ids(all, id));
		}
		return found.orElse(otherwise);
	}

	private static <T> String ids(T[] all, Function<T, String> id) {
		return String.join(", ", List.of(all).stream().map(id).toList());
	}
}
