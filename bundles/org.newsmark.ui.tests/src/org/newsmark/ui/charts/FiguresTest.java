// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.newsmark.core.query.Query;
import org.newsmark.index.Measure;
import org.newsmark.ui.charts.ChartData.Cell;
import org.newsmark.ui.charts.ChartData.Series;
import org.newsmark.ui.charts.figure.Figure;
import org.newsmark.ui.charts.figure.Ink;
import org.newsmark.ui.charts.figure.Shape;
import org.newsmark.ui.charts.figure.Type;

class FiguresTest {

	/** Every letter is 7 pixels wide. */
	private static final Type TYPE = new Type() {
		@Override
		public double width(String text) {
			return 7 * text.length();
		}

		@Override
		public double height() {
			return 14;
		}
	};

	@Test
	void barsAreAsLongAsTheirNumbersAreLarge() {
		Figure figure = BarFigure.of(data(List.of("one", "two"), List.of(""), 10, 5), 400, TYPE);
		List<Shape.Box> bars = boxes(figure);
		assertEquals(2, bars.size());
		assertEquals(2.0, bars.get(0).area().width() / bars.get(1).area().width(), 1e-9);
		assertTrue(bars.stream().allMatch(bar -> bar.area().x() + bar.area().width() <= 400), "they stay within the figure");
		assertTrue(bars.get(0).area().y() < bars.get(1).area().y());
		assertEquals(List.of("one: 10", "two: 5"), figure.spots().stream().map(Figure.Spot::sentence).toList());
	}

	@Test
	void stackedBarsLieOneBehindTheOtherAndTellApartWithoutColour() {
		Figure figure = BarFigure.of(data(List.of("one"), List.of("a", "b"), 6, 2), 400, TYPE);
		List<Shape.Box> boxes = boxes(figure);
		List<Shape.Box> bars = boxes.subList(2, 4);
		assertEquals(bars.get(0).area().x() + bars.get(0).area().width(), bars.get(1).area().x(), 1e-9);
		assertEquals(3.0, bars.get(0).area().width() / bars.get(1).area().width(), 1e-9);
		assertTrue(bars.get(0).ink().hatch() != bars.get(1).ink().hatch());
		assertEquals(boxes.get(0).ink(), bars.get(0).ink(), "the legend looks like the bar");
	}

	@Test
	void aValueThatIsNoNumberIsNothing() {
		Figure figure = BarFigure.of(data(List.of("one", "two"), List.of(""), Double.NaN, 1), 400, TYPE);
		assertEquals(1, boxes(figure).size());
	}

	@Test
	void aCurveStandsOnTheAxisWhereThereIsNothing() {
		Figure figure = TimeFigure.of(data(List.of("May", "June", "July"), List.of("a"), 4, 0, 2), 500, 300, TYPE);
		Shape.Curve curve = figure.shapes().stream().filter(Shape.Curve.class::isInstance).map(Shape.Curve.class::cast).toList().getLast();
		assertEquals(3, curve.dots().size());
		Shape.Rule axis = figure.shapes().stream().filter(Shape.Rule.class::isInstance).map(Shape.Rule.class::cast).filter(Shape.Rule::strong)
				.findFirst().orElseThrow();
		assertEquals(axis.y1(), curve.dots().get(1).y(), 1e-9);
		assertEquals(2.0, (axis.y1() - curve.dots().get(0).y()) / (axis.y1() - curve.dots().get(2).y()), 1e-9);
		assertEquals("June, a: 0", figure.spotAt(curve.dots().get(1).x(), curve.dots().get(1).y()).orElseThrow().sentence());
	}

	@Test
	void dispersionHasABarInEachPartWithMarks() {
		Figure figure = DispersionFigure.of(data(List.of("1 %", "2 %", "3 %"), List.of("a"), 2, 0, 1), 400, TYPE);
		List<Shape.Box> bars = boxes(figure);
		assertEquals(2, bars.size());
		assertEquals(2.0, bars.get(0).area().height() / bars.get(1).area().height(), 1e-9);
	}

	@Test
	void aNameThatIsTooLongIsCut() {
		assertEquals("abcdef…", TYPE.cut("abcdefghijkl", 50));
		assertEquals("abc", TYPE.cut("abc", 50));
	}

	private static List<Shape.Box> boxes(Figure figure) {
		return figure.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
	}

	private static ChartData data(List<String> categories, List<String> series, double... values) {
		List<Series> named = IntStream.range(0, series.size()).mapToObj(i -> new Series(series.get(i), Ink.of(i))).toList();
		List<List<Cell>> cells = IntStream.range(0, categories.size())
				.mapToObj(c -> IntStream.range(0, series.size()).mapToObj(s -> new Cell(values[c * series.size() + s], Query.ALL)).toList())
				.toList();
		return new ChartData("x", categories, named, cells, Measure.COUNT, 0);
	}
}
