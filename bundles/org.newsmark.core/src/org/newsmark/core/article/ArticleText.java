// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.text.OffsetMap;

/**
 * The text of one article with what is computed from it once: digest and offsets. Read it once and pass it on, so that neither file nor
 * digest is made twice. Immutable; any thread.
 */
public final class ArticleText {

	/** 32 MiB. An article is thousands of times smaller; what is larger is a dump that has to be split, and is not read. */
	public static final int MAX_BYTES = 32 << 20;

	private final ArticlePath path;
	private final String text;
	/** Computed on first use; computing twice in two threads gives the same. */
	private @Nullable String sha256;
	private @Nullable OffsetMap offsets;

	public ArticleText(ArticlePath path, String text) {
		this.path = path;
		this.text = text;
	}

	public ArticlePath path() {
		return path;
	}

	/** Exactly the content of the text file, a byte order mark and CRLF included if it has them. */
	public String text() {
		return text;
	}

	/** Hex digest of the text in UTF-8, which is that of the file. */
	public String sha256() {
		String known = sha256;
		if (known == null) {
			known = sha256(text.getBytes(StandardCharsets.UTF_8));
			sha256 = known;
		}
		return known;
	}

	/** Converts between UTF-16 code units and code points of this text. */
	public OffsetMap offsets() {
		OffsetMap known = offsets;
		if (known == null) {
			known = new OffsetMap(text);
			offsets = known;
		}
		return known;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArticleText that && path.equals(that.path) && text.equals(that.text);
	}

	@Override
	public int hashCode() {
		return 31 * path.hashCode() + text.hashCode();
	}

	@Override
	public String toString() {
		return path + " (" + text.length() + " code units)";
	}

	/** Lower-case hex digest of these bytes. */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
