// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Area;
import org.newsmark.ui.charts.figure.Shape.Dot;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.w3c.dom.Element;

class SvgWriterTest {

	@Test
	void everyShapeIsWrittenAndWordsStayWords() throws Exception {
		Figure figure = new Figure(100, 50, List.of(new Shape.Box(new Area(1, 2, 30.456, 4), new Ink(0xD55E00, Hatch.RISING)),
				new Shape.Rule(0, 0, 0, 50, true), new Shape.Curve(List.of(new Dot(1, 1), new Dot(2, 5)), Ink.of(0), 1),
				new Shape.Words("« A < B & C »", 10, 20, Anchor.END, Look.STRONG)), List.of());
		Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(SvgWriter.svg(figure, 12.5).getBytes(StandardCharsets.UTF_8))).getDocumentElement();
		assertEquals("0 0 100 50", svg.getAttribute("viewBox"));
		assertEquals("12.5", svg.getAttribute("font-size"));
		Element words = (Element) svg.getElementsByTagName("text").item(0);
		assertEquals("« A < B & C »", words.getTextContent());
		assertEquals("end", words.getAttribute("text-anchor"));
		Element box = (Element) svg.getElementsByTagName("rect").item(1);
		assertEquals("#d55e00", box.getAttribute("fill"));
		assertEquals("30.46", box.getAttribute("width"));
		assertEquals("url(#rising)", ((Element) svg.getElementsByTagName("rect").item(2)).getAttribute("fill"));
		assertEquals("rising", ((Element) svg.getElementsByTagName("pattern").item(0)).getAttribute("id"));
		assertEquals("1,1 2,5", ((Element) svg.getElementsByTagName("polyline").item(0)).getAttribute("points"));
	}

	@ParameterizedTest
	@CsvSource({ "7, 4, 2, 8", "293, 5, 100, 300", "0.83, 4, 0.5, 1", "0, 4, 0.0000000005, 0", "12, 3, 5, 15" })
	void axesHaveRoundSteps(double largest, int steps, double step, double most) {
		Axis axis = Axis.of(largest, steps);
		assertEquals(step, axis.step(), 1e-10);
		assertEquals(most, axis.most(), 1e-9);
		assertEquals(0, axis.ticks().get(0));
	}
}
