// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The font that comes with PDFBox, in place of every one that a document names and does not bring along. Only widths
 * are asked of it. Left to itself PDFBox would read all fonts of the machine, which takes seconds, and write down what
 * it found in the user's home.
 */
@NonNullByDefault({})
final class OneFont implements FontMapper {

	private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	private OneFont(TrueTypeFont font) {
		this.font = font;
	}

	/** For the whole process; once is enough. */
	static void use() {
		FontMappers.set(Holder.ONE);
	}

	/** Loaded when the first PDF is read. */
	private static final class Holder {
		private static final OneFont ONE = new OneFont(load());
	}

	private static TrueTypeFont load() {
		try (InputStream in = PDDocument.class.getResourceAsStream(PLACE)) {
			if (in == null) {
				throw new IOException(PLACE);
			}
			return new TTFParser().parse(new RandomAccessReadBuffer(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, true);
	}

	@Override
	public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
		return new CIDFontMapping(null, font, true);
	}
}
