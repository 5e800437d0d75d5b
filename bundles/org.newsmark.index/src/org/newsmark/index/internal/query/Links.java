// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.List;
import java.util.function.Predicate;

import org.newsmark.core.query.ValuePattern;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Bits;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;

/** Conditions on the links of a mark. */
final class Links {

	private static final int COST = 50;

	private final Codes codes;
	private final Register register;

	Links(Codes codes, Register register) {
		this.codes = codes;
		this.register = register;
	}

	/** @param anyOf id, label or entity of the other end; none for whatever end */
	Condition condition(boolean incoming, String relation, List<ValuePattern> anyOf) {
		boolean[] relations = Compiler.chosen(codes.relations, List.of(ValuePattern.like(relation)));
		if (incoming) {
			return new Condition.OfLinked((part, within) -> incoming(part, within, relations, anyOf), COST);
		}
		return new Condition.OfLinked((part, within) -> outgoing(part, within, relations, anyOf), COST);
	}

	private long[] outgoing(Part part, long[] within, boolean[] relations, List<ValuePattern> anyOf) {
		Block block = part.block();
		OtherEnd end = new OtherEnd(anyOf);
		Column counts = block.column(MarkField.LINKS);
		long[] found = new long[within.length];
		int link = 0;
		for (int file = 0; file < block.files().size(); file++) {
			int first = block.files().markStart()[file];
			for (int mark = first; mark < block.files().markStart()[file + 1]; mark++) {
				int next = link + counts.get(mark);
				boolean asked = link < next && Bits.get(within, mark);
				for (; asked && link < next; link++) {
					int target = block.linkTargets().get(link);
					if (relations[block.linkNames().get(link)]
							&& (target == 0 ? end.acceptsMissing() : end.accepts(block, file, first + target - 1))) {
						Bits.set(found, mark);
						break;
					}
				}
				link = next;
			}
		}
		return found;
	}

	private long[] incoming(Part part, long[] within, boolean[] relations, List<ValuePattern> anyOf) {
		Block block = part.block();
		OtherEnd end = new OtherEnd(anyOf);
		long[] found = new long[within.length];
		int link = 0;
		for (int file = 0; file < block.files().size(); file++) {
			int first = block.files().markStart()[file];
			for (int mark = first; mark < block.files().markStart()[file + 1]; mark++) {
				for (int left = block.get(MarkField.LINKS, mark); left > 0; left--, link++) {
					int target = first + block.linkTargets().get(link) - 1;
					if (target >= first && relations[block.linkNames().get(link)] && Bits.get(within, target)
							&& !Bits.get(found, target)
							&& end.accepts(block, file, mark)) {
						Bits.set(found, target);
					}
				}
			}
		}
		return found;
	}

	/** What is asked of the mark at the other end. */
	private final class OtherEnd {

		private final boolean any;
		private final boolean[] labels;
		private final boolean[] entities;
		private final List<Predicate<String>> ids;

		OtherEnd(List<ValuePattern> anyOf) {
			any = anyOf.isEmpty() || anyOf.stream().anyMatch(ValuePattern::isAny);
			labels = any ? new boolean[0] : Compiler.chosen(codes.labels, anyOf);
			entities = any ? new boolean[0] : Compiler.entityLists(codes, register, anyOf);
			ids = anyOf.stream().map(ValuePattern::compile).toList();
		}

		/** A link to a mark that is not there has an end without label and entity. */
		boolean acceptsMissing() {
			return any;
		}

		boolean accepts(Block block, int file, int mark) {
			if (any || labels[block.get(MarkField.LABEL, mark)] || entities[block.get(MarkField.ENTITIES, mark)]) {
				return true;
			}
			String id = MarkDetails.id(block, file, mark);
			return ids.stream().anyMatch(test -> test.test(id));
		}
	}
}
