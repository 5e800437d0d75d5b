// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;
import org.newsmark.ui.parts.Completion;

/**
 * One or several things that are known by name, separated by semicolons: actors of the register, countries. What was typed is completed, and
 * handed on by Enter or when the keyboard goes elsewhere; a name that means nothing is told and stays until it is corrected or the mark is
 * left.
 */
final class TokenField implements AttributeField {

	private static final String SEPARATOR = "; ";
	private static final int MOST_PROPOSALS = 60;

	private final Attribute attribute;
	private final Supplier<Choices> choices;
	private final Sink sink;
	private final Consumer<String> unknown;
	private final Text text;
	private final Completion proposals;
	private String stored = "";
	private String shown = "";

	/** @param unknown told of a name that means nothing; of an empty one when that is over */
	TokenField(Composite parent, Attribute attribute, Supplier<Choices> choices, Sink sink, Consumer<String> unknown) {
		this.attribute = attribute;
		this.choices = choices;
		this.sink = sink;
		this.unknown = unknown;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		proposals = new Completion(text, this::propose);
		proposals.addContentProposalListener(proposal -> commit());
		text.addListener(SWT.FocusOut, event -> {
			if (!proposals.hasProposalPopupFocus()) {
				commit();
			}
		});
		text.addListener(SWT.DefaultSelection, event -> commit());
	}

	Control control() {
		return text;
	}

	@Override
	public void show(Annotation mark, boolean other) {
		String value = mark.attribute(attribute.id());
		String names = value.isEmpty() ? "" : List.of(value.split("\\+")).stream().map(choices.get()::nameOf)
				.collect(Collectors.joining(SEPARATOR));
		boolean changed = !value.equals(stored) || !names.equals(shown);
		if (other || !value.equals(stored) || changed && !isPending()) {
			stored = value;
			shown = names;
			text.setText(names);
			text.setSelection(names.length());
			unknown.accept("");
		}
	}

	@Override
	public boolean number(int number) {
		return false;
	}

	@Override
	public boolean isPending() {
		return !text.getText().strip().equals(shown);
	}

	@Override
	public void commit() {
		Optional<String> meaningless = tokens().stream().filter(token -> choices.get().idOf(token).isEmpty()).findFirst();
		if (meaningless.isPresent() && isPending()) {
			unknown.accept(meaningless.get());
		} else {
			keep();
		}
	}

	/** Names that mean nothing are values as they stand, rather than lost: every view and export shows them. */
	@Override
	public void keep() {
		List<String> ids = new ArrayList<>(tokens().stream().map(token -> choices.get().idOf(token).orElse(token.replace('+', ' '))).toList());
		if (attribute.type() == Type.ACTOR && !attribute.multiple() && ids.size() > 1) {
			ids.subList(0, ids.size() - 1).clear();
		}
		unknown.accept("");
		shown = text.getText().strip();
		if (!String.join("+", ids).equals(stored)) {
			stored = String.join("+", ids);
			sink.set(attribute.multiple() ? ids : stored);
		}
	}

	private List<String> tokens() {
		return Arrays.stream(text.getText().split(";")).map(String::strip).filter(token -> !token.isEmpty()).toList();
	}

	@Override
	public void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	/** Completes the part between semicolons in which the caret stands. */
	private IContentProposal[] propose(String contents, int position) {
		int start = contents.lastIndexOf(';', position - 1) + 1;
		int end = contents.indexOf(';', position) < 0 ? contents.length() : contents.indexOf(';', position);
		String before = start == 0 ? "" : contents.substring(0, start) + " ";
		String behind = contents.substring(end);
		return choices.get().matching(contents.substring(start, position)).stream().limit(MOST_PROPOSALS)
				.map(choice -> new ContentProposal(before + choice.name() + behind, label(choice), null)).toArray(IContentProposal[]::new);
	}

	private static String label(Choices.Choice choice) {
		return choice.hint().isEmpty() ? choice.name() : choice.name() + "  —  " + choice.hint();
	}
}
