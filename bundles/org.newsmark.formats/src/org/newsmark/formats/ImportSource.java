// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ArticleText;

/** One file as it came: name and content, held in memory and at most {@link #MAX_BYTES} long. */
public final class ImportSource {

	/** As much as the text of one article may have. */
	public static final int MAX_BYTES = ArticleText.MAX_BYTES;

	private final String name;
	private final byte[] bytes;
	private final SourceFacts facts;
	/** Computed on first use; computing twice in two threads gives the same. */
	private @Nullable String sha256;

	/**
	 * @param name  relative to the folder or archive it was found in, with {@code /}; the plain file name for a single
	 *              file
	 * @param bytes not copied: must not be changed any more
	 * @throws IllegalArgumentException if longer than {@link #MAX_BYTES}
	 */
	public ImportSource(String name, byte[] bytes) {
		this(name, bytes, SourceFacts.NONE);
	}

	/** The same for a file of which something is known from around it. */
	public ImportSource(String name, byte[] bytes, SourceFacts facts) {
		if (bytes.length > MAX_BYTES) {
			throw new IllegalArgumentException(name + ": " + bytes.length + " bytes");
		}
		this.name = name;
		this.bytes = bytes;
		this.facts = facts;
	}

	public SourceFacts facts() {
		return facts;
	}

	/** With {@code /} between folders, never absolute. */
	public String name() {
		return name;
	}

	/** Ending of the name in lower case without the dot; empty if there is none. */
	public String ending() {
		String file = name.substring(name.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** All of it; not a copy, and not to be changed. */
	public byte[] bytes() {
		return bytes;
	}

	/** The first bytes, a copy. */
	public byte[] start(int count) {
		return Arrays.copyOf(bytes, Math.min(count, bytes.length));
	}

	/** Hex digest of all bytes: by this a file is known again, whatever it is called. */
	public String sha256() {
		String known = sha256;
		if (known == null) {
			known = ArticleText.sha256(bytes);
			sha256 = known;
		}
		return known;
	}

	/** A part of this file, which is still known again by the whole. */
	public ImportSource part(byte[] content, SourceFacts known) {
		ImportSource part = new ImportSource(name, content, known);
		part.sha256 = sha256();
		return part;
	}
}
