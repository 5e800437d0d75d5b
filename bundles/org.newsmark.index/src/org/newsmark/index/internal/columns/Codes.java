// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

/**
 * The dictionaries that the numbers of a block are codes of. A block being encoded has its own; blocks that answer
 * queries together share one.
 */
public final class Codes {

	public final Dictionary labels = new Dictionary();
	public final Dictionary annotators = new Dictionary();
	public final Dictionary outlets = new Dictionary();
	public final Dictionary languages = new Dictionary();
	public final Dictionary events = new Dictionary();
	public final Dictionary genres = new Dictionary();
	public final Dictionary origins = new Dictionary();
	public final Dictionary relations = new Dictionary();
	public final Dictionary entities = new Dictionary();
	/** Names of attributes and of metadata members. */
	public final Dictionary names = new Dictionary();
	/** Values of attributes and of metadata members. */
	public final Dictionary values = new Dictionary();
	/** Lists of name, value, name, value …: the attributes of a mark, the further metadata of an article. */
	public final Tuples pairs = new Tuples();
	/** Lists of entities. */
	public final Tuples entityLists = new Tuples();

	/** For each code of {@code from} the code of the same text in {@code to}, where it is added if it is missing. */
	public static int[] translate(Dictionary from, Dictionary to) {
		int[] codes = new int[from.size()];
		for (int code = 0; code < codes.length; code++) {
			codes[code] = to.code(from.text(code));
		}
		return codes;
	}

	/** The same for lists whose elements at even and odd places are codes of their own, already translated. */
	public static int[] translate(Tuples from, Tuples to, int[] even, int[] odd) {
		int[] codes = new int[from.size()];
		for (int code = 0; code < codes.length; code++) {
			int[] list = from.get(code);
			for (int i = 0; i < list.length; i++) {
				list[i] = (i & 1) == 0 ? even[list[i]] : odd[list[i]];
			}
			codes[code] = to.code(list, 0, list.length);
		}
		return codes;
	}
}
