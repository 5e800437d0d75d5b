// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that comes from anywhere: no document type is read, so that no entity is resolved, nothing is fetched, and
 * nothing grows.
 */
public final class SafeXml {

	private static final int LOOKED_AT = 200;
	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

	private SafeXml() {
	}

	/**
	 * @param xml in the encoding that its byte order mark or its declaration names, else in UTF-8; bytes that are wrong
	 *            there become U+FFFD
	 * @throws XMLStreamException if it is no XML
	 */
	public static XMLStreamReader open(byte[] xml) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		XMLResolver refusing = (publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing is fetched: " + systemId);
		};
		factory.setXMLResolver(refusing);
		return factory.createXMLStreamReader(new StringReader(decoded(xml)));
	}

	private static String decoded(byte[] xml) {
		String start = new String(xml, 0, Math.min(xml.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
			return new String(xml, StandardCharsets.UTF_16);
		}
		if (start.startsWith("\u00ef\u00bb\u00bf")) {
			return new String(xml, 3, xml.length - 3, StandardCharsets.UTF_8);
		}
		Matcher declared = ENCODING.matcher(start);
		try {
			return new String(xml, declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException notToBeBelieved) {
			return new String(xml, StandardCharsets.UTF_8);
		}
	}
}
