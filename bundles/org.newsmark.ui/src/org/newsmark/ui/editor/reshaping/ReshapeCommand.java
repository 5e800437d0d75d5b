// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reshaping;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.newsmark.ui.article.Reshaping;
import org.newsmark.ui.article.Reshaping.Reshaped;

/** The commands that change the words of the selected mark. Ids are those of plugin.xml. */
public enum ReshapeCommand {

	EDGE_FORWARD("edgeForward", reshaping -> reshaping.moveEdge(true, false)), //
	EDGE_BACK("edgeBack", reshaping -> reshaping.moveEdge(false, false)), //
	EDGE_FORWARD_EXACT("edgeForwardExact", reshaping -> reshaping.moveEdge(true, true)), //
	EDGE_BACK_EXACT("edgeBackExact", reshaping -> reshaping.moveEdge(false, true)), //
	OTHER_EDGE("otherEdge", Reshaping::otherEdge), //
	WIDEN_MARK("widenMark", reshaping -> reshaping.resize(true)), //
	NARROW_MARK("narrowMark", reshaping -> reshaping.resize(false)), //
	SET_WORDS("setWords", reshaping -> reshaping.setWords(false)), //
	REMOVE_PIECE("removePiece", Reshaping::removePiece), //
	SPLIT_MARK("splitMark", Reshaping::split), //
	MERGE_MARKS("mergeMarks", Reshaping::merge), //
	PASTE_ATTRIBUTES("pasteAttributes", Reshaping::pasteAttributes);

	private final String id;
	private final Function<Reshaping, Reshaped> work;

	ReshapeCommand(String name, Function<Reshaping, Reshaped> work) {
		this.id = "org.newsmark.ui.command." + name;
		this.work = work;
	}

	public String id() {
		return id;
	}

	/** Empty for any other command. */
	static Optional<ReshapeCommand> of(String id) {
		return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
	}

	Reshaped run(Reshaping reshaping) {
		return work.apply(reshaping);
	}
}
