// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class RowsTest {

	private record Row(String name, @Nullable Object value) {
	}

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	@Test
	void csvHasAHeaderCrlfAndQuotationMarksOnlyWhereNeeded() throws OutputFailedException {
		assertEquals("name,value\r\nplain,1\r\n\"a, b\",\"say \"\"no\"\"\"\r\n\"two\nlines\",\r\n",
				written("csv", new Row("plain", 1), new Row("a, b", "say \"no\""), new Row("two\nlines", null)));
	}

	@Test
	void csvNeverChangesWordsAndHoldsPartsAsJson() throws OutputFailedException {
		assertEquals(
				"name,value\r\n=SUM(A1),\"[[1,2]]\"\r\n- tiret ,\"{\"\"b\"\":\"\"é\"\",\"\"a\"\":[true,null]}\"\r\n",
				written("csv", new Row("=SUM(A1)", List.of(List.of(1, 2))), new Row("- tiret ", ordered())));
	}

	@Test
	void jsonIsOneArrayWithAnObjectInEachLineAndAllMembersInEach() throws OutputFailedException {
		assertEquals(
				"[\n{\"name\":\"a\\\"b\\n🚢\",\"value\":null},\n{\"name\":\"é\",\"value\":{\"b\":\"é\",\"a\":[true,null]}}\n]\n",
				written("json", new Row("a\"b\n🚢", null), new Row("é", ordered())));
	}

	@Test
	void jsonWithoutRowsIsAnEmptyArrayAndCsvOnlyAHeader() throws OutputFailedException {
		assertEquals("[\n]\n", written("json"));
		written.reset();
		assertEquals("name,value\r\n", written("csv"));
	}

	@Test
	void columnsOfATableAreAsWideAsTheirValues() throws OutputFailedException {
		assertEquals("""
				name  value
				────  ─────
				空港      7
				é       1.5
				""", written(OptionalInt.empty(), Column.Look.NUMBER, new Row("空港", 7), new Row("e\u0301", "1.5"))
				.replace("e\u0301", "é"));
	}

	@Test
	void aTableWithoutRowsHasNoHead() throws OutputFailedException {
		assertEquals("", written(OptionalInt.empty(), Column.Look.TEXT));
	}

	@Test
	void inAWindowTheWidestColumnsAreCutSoThatARowTakesOneLine() throws OutputFailedException {
		String table = written(OptionalInt.of(40), Column.Look.TEXT, new Row("short", "x".repeat(100)),
				new Row("y".repeat(60), "z"));

		table.lines().forEach(line -> assertEquals(true, TextWidth.of(line) <= 40, line));
		assertEquals(4, table.lines().count());
	}

	@Test
	void aPathIsCutAtItsStart() throws OutputFailedException {
		assertEquals("…i-lock-closed",
				written(OptionalInt.of(20), Column.Look.PATH, new Row("a", "2025/03/ami-lock-closed")).lines().toList()
				.get(2).substring(6).strip());
	}

	@Test
	void elsewhereNothingIsCut() throws OutputFailedException {
		String table = written(OptionalInt.empty(), Column.Look.TEXT, new Row("a", "x".repeat(500)));

		assertEquals("a     " + "x".repeat(500), table.lines().toList().get(2));
	}

	@Test
	void aLongerValueFarBelowPushesWhatFollowsIt() throws OutputFailedException {
		Row[] rows = new Row[600];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new Row(i == 599 ? "longer" : "a", i);
		}

		List<String> lines = written(OptionalInt.empty(), Column.Look.TEXT, rows).lines().toList();

		assertEquals(602, lines.size());
		assertEquals("a     0", lines.get(2));
		assertEquals("longer  599", lines.get(601));
	}

	@Test
	void sharesAndRatesHaveAFixedNumberOfDecimals() throws OutputFailedException {
		assertEquals("33.3 %", written(OptionalInt.empty(), Column.Look.SHARE, new Row("a", 1.0 / 3)).lines().toList()
				.get(2).substring(6));
		written.reset();
		assertEquals("12.30", written(OptionalInt.empty(), Column.Look.RATE, new Row("a", 12.3)).lines().toList().get(2)
				.substring(6));
	}

	private static Map<String, Object> ordered() {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("b", "é");
		members.put("a", Arrays.asList(true, null));
		return members;
	}

	private String written(String form, Row... rows) throws OutputFailedException {
		List<Column<Row>> columns = List.of(Column.text("name", Row::name), Column.text("value", Row::value));
		Terminal terminal = new Terminal(written, new ByteArrayOutputStream(), Terminal.Window.NONE, () -> false);
		return written(
				RowWriter.of(form, new RowWriter.Columns<>(() -> columns, () -> columns, () -> columns), terminal),
				terminal, rows);
	}

	private String written(OptionalInt window, Column.Look look, Row... rows) throws OutputFailedException {
		List<Column<Row>> columns = List.of(Column.text("name", Row::name), new Column<>("value", look, Row::value));
		Terminal terminal = new Terminal(written, new ByteArrayOutputStream(),
				new Terminal.Window(window, false, StandardCharsets.UTF_8), () -> false);
		return written(RowWriter.table(columns, terminal), terminal, rows);
	}

	private String written(RowWriter<Row> writer, Terminal terminal, Row... rows) throws OutputFailedException {
		for (Row row : rows) {
			writer.write(row);
		}
		writer.finish();
		terminal.flush();
		return written.toString(StandardCharsets.UTF_8);
	}
}
