// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/** What sources of a project refer to: users, codes, notes and links. */
final class ProjectParts {

	/** @param attribute whether it is the value of an attribute of the code above */
	record Code(String name, boolean attribute) {
	}

	record Link(String relation, String target) {
	}

	private final Map<String, String> users = new HashMap<>();
	private final Map<String, Code> codes = new HashMap<>();
	private final Map<String, String> notes = new HashMap<>();
	private final Map<String, List<Link>> links = new HashMap<>();
	private final Map<String, String> variables = new HashMap<>();
	private String origin = "";

	/** @param xml at the start of an element */
	void collect(XMLStreamReader xml) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "Project" -> origin = attribute(xml, "origin");
			case "User" -> users.put(guid(xml, "guid"), attribute(xml, "name"));
			case "Codes" -> readCodes(xml);
			case "Variable" -> variables.put(guid(xml, "guid"), attribute(xml, "name"));
			case "Note" -> {
				String id = guid(xml, "guid");
				notes.put(id, content(xml));
			}
			case "Link" -> links.computeIfAbsent(guid(xml, "originGUID"), none -> new ArrayList<>())
					.add(new Link(attribute(xml, "name"), guid(xml, "targetGUID")));
			default -> {
				// Sources are read the second time; sets and graphs have no place here.
			}
		}
	}

	String user(String guid) {
		return users.getOrDefault(guid, "");
	}

	@Nullable
	Code code(String guid) {
		return codes.get(guid);
	}

	String note(String guid) {
		return notes.getOrDefault(guid, "");
	}

	String variable(String guid) {
		return variables.getOrDefault(guid, "");
	}

	List<Link> links(String guid) {
		return links.getOrDefault(guid, List.of());
	}

	/** Whether a line end of two characters is one position. */
	boolean countsLineEndsOnce() {
		return origin.toLowerCase(Locale.ROOT).startsWith("atlas");
	}

	boolean isOurs() {
		return origin.startsWith(RefiWriter.ORIGIN);
	}

	static String attribute(XMLStreamReader xml, String name) {
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	/** In capitals and without braces, as programs differ in both. */
	static String guid(XMLStreamReader xml, String name) {
		return attribute(xml, name).replaceAll("[{}]", "").toUpperCase(Locale.ROOT);
	}

	/** A code below another one is the value of an attribute if it is ours and says so. */
	private void readCodes(XMLStreamReader xml) throws XMLStreamException {
		Deque<String> above = new ArrayDeque<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Code")) {
				String name = attribute(xml, "name");
				boolean value = isOurs() && name.contains(Codes.SIGN) && above.size() > 1;
				codes.put(guid(xml, "guid"), new Code(name, value));
				above.push(name);
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Code")) {
				above.pop();
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Codes")) {
				return;
			}
		}
	}

	private static String content(XMLStreamReader xml) throws XMLStreamException {
		String content = "";
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("PlainTextContent")) {
				content = xml.getElementText();
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Note")) {
				break;
			}
		}
		return content;
	}
}
