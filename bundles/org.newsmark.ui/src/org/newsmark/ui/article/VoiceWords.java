// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.editing.Voiced;
import org.newsmark.core.query.Voice;
import org.newsmark.ui.EditMessages;

/** Says whose words a mark stands on. */
public final class VoiceWords {

	private VoiceWords() {
	}

	/** @param speakers as they are to be shown; empty if nobody is named */
	public static String sentence(Voiced voiced, String speakers) {
		String voice = voiced.voice() == Voice.SOURCE && !speakers.isEmpty() && !voiced.overruled() ? NLS.bind(EditMessages.Voice_of, speakers)
				: nameOf(voiced.voice());
		return voiced.overruled() ? NLS.bind(EditMessages.Voice_overruled, voice, nameOf(voiced.computed())) : NLS.bind(EditMessages.Voice_computed, voice);
	}

	private static String nameOf(Voice voice) {
		return switch (voice) {
			case NARRATOR -> EditMessages.Voice_narrator;
			case SOURCE -> EditMessages.Voice_source;
			case HEADLINE -> EditMessages.Voice_headline;
			case COMMENT -> EditMessages.Voice_comment;
		};
	}
}
