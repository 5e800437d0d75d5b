// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xml;

import java.io.InputStream;
import java.io.Writer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** XML as it may be written, and read without danger: no entity is resolved and nothing is fetched. */
public final class Xml {

	private Xml() {
	}

	/** For the value of an attribute between quotation marks. */
	public static String attribute(String text) {
		return text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
	}

	/** For text between tags; what XML 1.0 forbids becomes a blank. */
	public static String text(String text) {
		return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r",
				"&#13;");
	}

	/** The same length: offsets stay true. Characters that XML 1.0 forbids become blanks. */
	public static String allowed(String text) {
		int first = 0;
		while (first < text.length() && isAllowed(text, first)) {
			first++;
		}
		if (first == text.length()) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text);
		for (int i = first; i < text.length(); i++) {
			if (!isAllowed(text, i)) {
				clean.setCharAt(i, ' ');
			}
		}
		return clean.toString();
	}

	/** How many characters {@link #allowed} replaces. */
	public static int forbidden(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			count += isAllowed(text, i) ? 0 : 1;
		}
		return count;
	}

	/** A name that XML allows for ids: other signs become {@code _}. */
	public static String ncName(String prefix, String text) {
		StringBuilder name = new StringBuilder(prefix);
		text.codePoints().forEach(point -> {
			boolean plain = point < 0x80 && (Character.isLetterOrDigit(point) || point == '-' || point == '_');
			name.append(plain ? Character.toString(point) : "_" + Integer.toHexString(point) + "_");
		});
		return name.toString();
	}

	/** The factory's settings are those of {@link #reader(InputStream)}. */
	public static XMLStreamWriter writer(Writer out) throws XMLStreamException {
		return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
	}

	/** Neither document type nor entities are processed. */
	public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.TRUE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
		return factory.createXMLStreamReader(in);
	}

	private static boolean isAllowed(String text, int index) {
		char c = text.charAt(index);
		if (c < ' ') {
			return c == '\n' || c == '\t' || c == '\r';
		}
		if (Character.isHighSurrogate(c)) {
			return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		}
		return c != 0xfffe && c != 0xffff;
	}
}
