// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.newsmark.ui.help.HelpPage.Look;
import org.newsmark.ui.help.HelpPage.Stretch;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the few elements of XHTML that the pages of Help are written in: headings, paragraphs, lists, tables of two columns, {@code b}, {@code i},
 * {@code code}, {@code kbd} and links. A link with {@code data-command} runs a command here; in the platform's Help, which cannot, it leads to the page
 * that it names as well.
 */
final class HelpPageReader {

	private final StringBuilder text = new StringBuilder();
	private final List<Stretch> stretches = new ArrayList<>();
	/** Whether the last character was a blank that belongs to the mark-up. */
	private boolean blank = true;

	private HelpPageReader() {
	}

	/** Blocks. @throws IOException also if the page is not well-formed */
	static HelpPage read(String file, InputStream in) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			Element html = factory.newDocumentBuilder().parse(in).getDocumentElement();
			HelpPageReader reader = new HelpPageReader();
			reader.children(html.getElementsByTagName("body").item(0));
			String title = html.getElementsByTagName("title").item(0).getTextContent();
			return new HelpPage(file, title, reader.text.toString().stripTrailing(), reader.stretches);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(file, e);
		}
	}

	private void children(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				element(element);
			} else if (child.getNodeType() == Node.TEXT_NODE) {
				words(child.getNodeValue());
			}
		}
	}

	private void element(Element element) {
		switch (element.getTagName()) {
			case "h1" -> block(element, Look.TITLE, "\n\n");
			case "h2" -> {
				line();
				block(element, Look.HEADING, "\n");
			}
			case "p" -> {
				children(element);
				end("\n\n");
			}
			case "li" -> {
				text.append("\u2022 ");
				blank = true;
				children(element);
				end("\n");
			}
			case "ul", "table" -> {
				children(element);
				line();
			}
			case "tr" -> {
				children(element);
				end("\n");
			}
			case "td" -> cell(element);
			case "b" -> look(element, Look.STRONG, "");
			case "i" -> look(element, Look.EMPHASIS, "");
			case "code", "kbd" -> look(element, Look.KEY, "");
			case "a" -> link(element);
			default -> children(element);
		}
	}

	private void block(Element element, Look look, String end) {
		look(element, look, "");
		end(end);
	}

	private void cell(Element cell) {
		boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
		if (!first) {
			text.append('\t');
			blank = true;
		}
		children(cell);
	}

	private void link(Element link) {
		String command = link.getAttribute("data-command");
		look(link, command.isEmpty() ? Look.PAGE_LINK : Look.COMMAND_LINK, command.isEmpty() ? link.getAttribute("href") : command);
	}

	private void look(Element element, Look look, String target) {
		int start = text.length();
		children(element);
		stretches.add(new Stretch(look, start, text.length(), target));
	}

	private void words(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
			if (!white) {
				text.append(c);
			} else if (!blank) {
				text.append(' ');
			}
			blank = white;
		}
	}

	private void end(String lines) {
		while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		text.append(lines);
		blank = true;
	}

	/** At most one empty line before what comes. */
	private void line() {
		if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
			text.append('\n');
		}
		blank = true;
	}
}
