// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.SourceFacts;

/**
 * The pages in a web archive (WARC 1.0 and 1.1, ISO 28500): responses that were right and say that they are HTML.
 * Pictures, scripts and answers that only point elsewhere are passed over. Read as a stream, one record at a time.
 */
final class WarcSource {

	/** What unpacks to more than this many times its size, and to more than {@link #HARMLESS}, holds no pages. */
	private static final int MOST_TIMES = 200;
	private static final long HARMLESS = 256L << 20;
	/** A longer line is no header. */
	private static final int LONGEST_LINE = 1 << 16;
	private static final int MOST_HEADERS = 1000;
	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

	private final InputStream in;
	private final String name;

	/**
	 * @param in   not closed here; compressed record by record or not at all
	 * @param size of the file it comes from, in bytes
	 * @param name stands before the names of the pages
	 */
	WarcSource(InputStream in, long size, String name) throws IOException {
		this.in = new BoundedStream(unpacked(new BufferedInputStream(in, 1 << 16)), Math.max(HARMLESS, MOST_TIMES * size));
		this.name = name;
	}

	/** By its first bytes; compressed archives by their name as well. */
	static boolean isWarc(byte[] start, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean packed = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
		return new String(start, StandardCharsets.ISO_8859_1).startsWith("WARC/")
				|| packed && (lower.endsWith(".warc.gz") || lower.endsWith(".warc"));
	}

	private static InputStream unpacked(BufferedInputStream in) throws IOException {
		in.mark(2);
		int first = in.read();
		int second = in.read();
		in.reset();
		return first == 0x1f && second == 0x8b ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
	}

	/** @return false if the visitor wants to stop */
	boolean visit(SourceWalk.Visitor visitor) {
		try {
			for (Optional<Map<String, String>> record = record(); record.isPresent(); record = record()) {
				if (!visitor.goesOn() || !visit(record.get(), visitor)) {
					return false;
				}
			}
			return true;
		} catch (BoundedStream.TooLongException e) {
			return visitor.refused(name, ImportNote.of(Kind.ARCHIVE_BOMB));
		} catch (IOException e) {
			return visitor.refused(name, ImportNote.of(Kind.ARCHIVE_BROKEN, String.valueOf(e.getMessage())));
		}
	}

	/** The headers of the next record; empty at the end. */
	private Optional<Map<String, String>> record() throws IOException {
		String version = line(in);
		while (version != null && version.isEmpty()) {
			version = line(in);
		}
		if (version == null) {
			return Optional.empty();
		}
		if (!version.startsWith("WARC/")) {
			throw new IOException("WARC/ expected, not " + version.substring(0, Math.min(40, version.length())));
		}
		return Optional.of(headers(in));
	}

	private boolean visit(Map<String, String> record, SourceWalk.Visitor visitor) throws IOException {
		String digits = record.getOrDefault("content-length", "");
		if (!digits.matches("\\d{1,15}")) {
			throw new IOException("Content-Length: " + digits);
		}
		long length = Long.parseLong(digits);
		boolean page = record.getOrDefault("warc-type", "").equals("response")
				&& record.getOrDefault("content-type", "").startsWith("application/http");
		if (!page || length > 2L * ImportSource.MAX_BYTES) {
			in.skipNBytes(length);
			boolean large = page && record.getOrDefault("warc-target-uri", "").matches("(?i).*(?:/|html?)");
			return !large || visitor.refused(file(record), SourceWalk.tooLarge());
		}
		byte[] block = in.readNBytes((int) length);
		if (block.length < length) {
			throw new EOFException();
		}
		return response(record, block, visitor);
	}

	private boolean response(Map<String, String> record, byte[] block, SourceWalk.Visitor visitor) throws IOException {
		InputStream http = new ByteArrayInputStream(block);
		String status = String.valueOf(line(http));
		Map<String, String> headers = headers(http);
		String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
		if (!status.matches("HTTP/\\S+ 200\\b.*") || !type.startsWith("text/html") && !type.startsWith("application/xhtml")) {
			return true;
		}
		byte[] content;
		try {
			content = content(http, headers);
		} catch (IOException e) {
			return visitor.refused(file(record), ImportNote.of(Kind.ARCHIVE_BROKEN, String.valueOf(e.getMessage())));
		}
		if (content.length > ImportSource.MAX_BYTES) {
			return visitor.refused(file(record), SourceWalk.tooLarge());
		}
		SourceFacts facts = new SourceFacts(record.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", ""),
				time(record.getOrDefault("warc-date", "")), "warc", charset(type));
		return content.length == 0 || visitor.source(new ImportSource(file(record), content, facts));
	}

	private static byte[] content(InputStream http, Map<String, String> headers) throws IOException {
		InputStream body = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")
				? new ByteArrayInputStream(dechunked(http))
				: http;
		String encoding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).strip();
		return switch (encoding) {
		case "gzip", "x-gzip" -> new GZIPInputStream(body).readNBytes(ImportSource.MAX_BYTES + 1);
		case "deflate" -> new InflaterInputStream(body).readNBytes(ImportSource.MAX_BYTES + 1);
		case "", "identity" -> body.readNBytes(ImportSource.MAX_BYTES + 1);
		default -> throw new IOException("Content-Encoding: " + encoding);
		};
	}

	/** Archives that were written by some programs say so although it is done already: then it stays as it is. */
	private static byte[] dechunked(InputStream http) throws IOException {
		byte[] all = http.readAllBytes();
		InputStream chunks = new ByteArrayInputStream(all);
		ByteArrayOutputStream whole = new ByteArrayOutputStream(all.length);
		while (true) {
			String size = line(chunks);
			if (size == null) {
				return whole.toByteArray();
			}
			String digits = size.replaceFirst(";.*", "").strip();
			if (!digits.matches("[0-9a-fA-F]{1,7}")) {
				return whole.size() == 0 ? all : whole.toByteArray();
			}
			int length = Integer.parseInt(digits, 16);
			if (length == 0) {
				return whole.toByteArray();
			}
			whole.write(chunks.readNBytes(length));
			line(chunks);
		}
	}

	private static Map<String, String> headers(InputStream in) throws IOException {
		Map<String, String> headers = new TreeMap<>();
		String line = line(in);
		for (int count = 0; line != null && !line.isEmpty(); count++) {
			int colon = line.indexOf(':');
			if (colon > 0) {
				headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
			if (count > MOST_HEADERS) {
				throw new IOException("too many headers");
			}
			line = line(in);
		}
		return headers;
	}

	/** Without its end; {@code null} at the end of the stream. */
	private static @Nullable String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int c = in.read();
		if (c < 0) {
			return null;
		}
		while (c >= 0 && c != '\n') {
			line.write(c);
			if (line.size() > LONGEST_LINE) {
				throw new IOException("a line without end");
			}
			c = in.read();
		}
		return line.toString(StandardCharsets.UTF_8).stripTrailing();
	}

	/** As the address: host and path. */
	private String file(Map<String, String> record) {
		String address = record.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
		try {
			URI uri = new URI(address);
			String path = String.valueOf(uri.getPath()).replaceAll("/+$", "");
			String last = path.substring(path.lastIndexOf('/') + 1);
			return name + "!" + String.valueOf(uri.getHost()) + "/" + (last.isEmpty() ? "index" : last);
		} catch (URISyntaxException odd) {
			return name + "!page";
		}
	}

	private static Optional<LocalDateTime> time(String date) {
		try {
			return Optional.of(OffsetDateTime.parse(date).toLocalDateTime());
		} catch (DateTimeException notSaid) {
			return Optional.empty();
		}
	}

	private static Optional<Charset> charset(String type) {
		Matcher matcher = CHARSET.matcher(type);
		try {
			return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
		} catch (IllegalCharsetNameException | UnsupportedCharsetException notToBeBelieved) {
			return Optional.empty();
		}
	}
}
