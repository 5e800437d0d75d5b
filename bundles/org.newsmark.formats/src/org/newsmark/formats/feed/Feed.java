// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.SafeXml;

/** A feed as it was sent, of whatever kind. */
record Feed(String title, String language, List<Feed.Entry> entries) {

	/**
	 * One article.
	 *
	 * @param content HTML: the whole if the feed has it, else the beginning
	 */
	record Entry(String title, String link, String published, String author, String content, List<String> categories) {
	}

	private static final Set<String> ENTRIES = Set.of("item", "entry");

	/** @throws XMLStreamException if it is no XML */
	static Feed read(byte[] xml, ReadRequest request) throws XMLStreamException {
		Walk walk = new Walk(SafeXml.open(xml));
		walk.read(request);
		return new Feed(walk.title, walk.language, walk.entries);
	}

	/** Goes over the elements once. */
	private static final class Walk {
		private final XMLStreamReader xml;
		private final List<Entry> entries = new ArrayList<>();
		private String title = "";
		private String language = "";

		Walk(XMLStreamReader xml) {
			this.xml = xml;
		}

		void read(ReadRequest request) throws XMLStreamException {
			int depth = 0;
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					request.checkCancelled();
					depth++;
					String name = xml.getLocalName();
					if (ENTRIES.contains(name)) {
						entries.add(entry(name));
						depth--;
					} else if (name.equals("title") && title.isEmpty() && depth <= 3) {
						title = content();
						depth--;
					} else if (name.equals("language") && language.isEmpty()) {
						language = content();
						depth--;
					} else if (name.equals("feed")) {
						language = attribute("lang");
					}
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					depth--;
				}
			}
		}

		private Entry entry(String element) throws XMLStreamException {
			String name = "";
			String link = "";
			String published = "";
			String author = "";
			String whole = "";
			String beginning = "";
			List<String> categories = new ArrayList<>();
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
					break;
				}
				if (event != XMLStreamConstants.START_ELEMENT) {
					continue;
				}
				switch (xml.getLocalName()) {
				case "title" -> name = isOfMedia() ? name : content();
				case "link" -> {
					String to = attribute("href");
					String relation = attribute("rel");
					String text = content();
					link = link.isEmpty() && (relation.isEmpty() || relation.equals("alternate"))
							? (to.isEmpty() ? text : to).strip()
							: link;
				}
				case "pubDate", "published", "date", "issued" -> published = content();
				case "updated", "modified" -> published = published.isEmpty() ? content() : published;
				case "author", "creator" -> author = author.isEmpty() ? content() : author;
				case "encoded", "content" -> whole = isOfMedia() ? whole : content();
				case "description", "summary" -> beginning = isOfMedia() ? beginning : content();
				case "category", "subject" -> {
					String term = attribute("term");
					String text = content();
					categories.add((term.isEmpty() ? text : term).strip());
				}
				default -> {
				}
				}
			}
			return new Entry(name, link, published, author.strip(), whole.isBlank() ? beginning : whole, categories);
		}

		/** Pictures have titles and descriptions too. */
		private boolean isOfMedia() {
			String namespace = xml.getNamespaceURI();
			return namespace != null && namespace.contains("mrss");
		}

		/** Text, or markup as it stands there; the reader is at the end of the element then. */
		private String content() throws XMLStreamException {
			StringBuilder content = new StringBuilder();
			for (int depth = 1; depth > 0 && xml.hasNext();) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					depth++;
					boolean markup = !xml.getLocalName().matches("name|email|uri");
					content.append(markup ? "<" + xml.getLocalName() + ">" : "");
					depth -= xml.getLocalName().matches("email|uri") ? passOver() : 0;
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					depth--;
					content.append(depth > 0 && !xml.getLocalName().equals("name") ? "</" + xml.getLocalName() + ">" : "");
				} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
					content.append(xml.getText());
				}
			}
			return content.toString();
		}

		private int passOver() throws XMLStreamException {
			xml.getElementText();
			return 1;
		}

		private String attribute(String name) {
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				if (xml.getAttributeLocalName(i).equals(name)) {
					return String.valueOf(xml.getAttributeValue(i));
				}
			}
			return "";
		}
	}
}
