// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.mhtml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a MIME message (RFC 2045 to 2049, as far as browsers use them), without recursion into what is deeper. */
final class MimeParts {

	/** A page has fewer pictures. */
	private static final int MOST_PARTS = 10_000;
	private static final int DEEPEST = 4;
	private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");
	private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([\\w-]+)\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

	/**
	 * One part.
	 *
	 * @param headers by name in lower case
	 */
	record Part(Map<String, String> headers, String body) {

		String header(String name) {
			return headers.getOrDefault(name, "");
		}

		/** In lower case, without parameters. */
		String type() {
			String type = header("content-type");
			int end = type.indexOf(';');
			return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
		}

		/** Of the content type. */
		Optional<String> parameter(String name) {
			Matcher matcher = PARAMETER.matcher(header("content-type"));
			while (matcher.find()) {
				if (matcher.group(1).equalsIgnoreCase(name)) {
					return Optional.of(matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
				}
			}
			return Optional.empty();
		}

		/** The body without its transfer encoding. */
		byte[] content() {
			return switch (header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
			case "base64" -> base64(body);
			case "quoted-printable" -> quotedPrintable(body, false);
			default -> body.getBytes(StandardCharsets.ISO_8859_1);
			};
		}
	}

	private final List<Part> parts = new ArrayList<>();

	private MimeParts() {
	}

	/** @param message one char per byte; the whole is the first part, those within it follow */
	static List<Part> of(String message) {
		MimeParts mime = new MimeParts();
		mime.add(message, 0, message.length(), 0);
		return mime.parts;
	}

	private void add(String message, int from, int to, int depth) {
		Map<String, String> headers = new TreeMap<>();
		int at = from;
		String name = "";
		while (at < to) {
			int end = message.indexOf('\n', at);
			end = end < 0 || end > to ? to : end;
			String line = message.substring(at, end).stripTrailing();
			at = Math.min(to, end + 1);
			if (line.isEmpty()) {
				break;
			}
			int colon = line.indexOf(':');
			if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !name.isEmpty()) {
				headers.merge(name, " " + line.strip(), String::concat);
			} else if (colon > 0) {
				name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
				headers.put(name, line.substring(colon + 1).strip());
			}
		}
		Part part = new Part(headers, message.substring(at, to));
		parts.add(part);
		Optional<String> boundary = part.parameter("boundary");
		if (part.type().startsWith("multipart/") && boundary.isPresent() && depth < DEEPEST) {
			split(message, at, to, "--" + boundary.get(), depth);
		}
	}

	private void split(String message, int from, int to, String boundary, int depth) {
		int start = next(message, from, to, boundary);
		while (start >= 0 && parts.size() < MOST_PARTS) {
			int begin = message.indexOf('\n', start);
			int end = next(message, start + boundary.length(), to, boundary);
			if (begin < 0 || end < 0 && message.startsWith("--", start + boundary.length())) {
				return;
			}
			add(message, Math.min(begin + 1, end < 0 ? to : end), end < 0 ? to : end, depth + 1);
			start = end;
		}
	}

	/** Where a line begins with the boundary; -1 if none does. */
	private static int next(String message, int from, int to, String boundary) {
		int at = message.indexOf(boundary, from);
		while (at >= 0 && at < to) {
			if (at == 0 || message.charAt(at - 1) == '\n') {
				return at;
			}
			at = message.indexOf(boundary, at + 1);
		}
		return -1;
	}

	private static byte[] base64(String body) {
		try {
			return Base64.getMimeDecoder().decode(body);
		} catch (IllegalArgumentException cutOff) {
			String whole = body.replaceAll("[^A-Za-z0-9+/]", "");
			return Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4));
		}
	}

	private static byte[] quotedPrintable(String body, boolean inHeader) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
		for (int i = 0; i < body.length(); i++) {
			char c = body.charAt(i);
			int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
			int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
			if (c == '_' && inHeader) {
				bytes.write(' ');
			} else if (c != '=') {
				bytes.write(c);
			} else if (high >= 0 && low >= 0) {
				bytes.write(high * 16 + low);
				i += 2;
			} else {
				// A soft line break: nothing of it and of the line end stays.
				int end = body.indexOf('\n', i);
				boolean soft = end >= 0 && body.substring(i + 1, end).isBlank();
				i = soft ? end : i;
			}
		}
		return bytes.toByteArray();
	}

	/** Words of a header as RFC 2047 writes what is not ASCII. */
	static String decoded(String header) {
		return ENCODED_WORD.matcher(header).replaceAll(word -> {
			boolean base64 = word.group(2).equalsIgnoreCase("b");
			byte[] bytes = base64 ? base64(word.group(3)) : quotedPrintable(word.group(3) + "  ", true);
			String text = new String(bytes, word.group(1).equalsIgnoreCase("iso-8859-1") ? StandardCharsets.ISO_8859_1
					: StandardCharsets.UTF_8);
			return Matcher.quoteReplacement(base64 ? text : text.substring(0, Math.max(0, text.length() - 2)));
		});
	}
}
