// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.assist.frames.CueLists.Trait;
import org.newsmark.assist.frames.Cues.Entry;
import org.newsmark.assist.frames.Proposal.Part;
import org.newsmark.core.text.QuotationMarks;
import org.newsmark.core.text.TextSpan;

/**
 * Proposes source and cue of a quote from its sentence: what breaks a split quote (« …, a dit X, … »), what follows it (inversion, {@code according to}), what
 * leads to it ({@code X a dit que}, a colon, {@code selon X}). Looks no further than the paragraph. Pure; any thread.
 */
public final class FrameProposer {

	private static final int REACH = 400;
	/** Words that may stand between a verb and what it introduces: « a dit mardi à la presse que ». */
	private static final int GAP = 9;

	private final CueLists lists;

	public FrameProposer(CueLists lists) {
		this.lists = lists;
	}

	/**
	 * @param language of the text as a BCP 47 tag; the lists of all languages are tried if there are none for it
	 * @param content  the pieces of the quote, in UTF-16 code units, by position, at least one
	 */
	public Proposal propose(String text, String language, List<TextSpan> content) {
		List<Proposal> found = lists.of(language).stream().map(cues -> new Sentence(text, content, cues).propose())
				.filter(proposal -> !proposal.isEmpty()).toList();
		return found.stream().filter(proposal -> proposal.cue().isPresent()).findFirst().or(() -> found.stream().findFirst())
				.orElse(Proposal.NOTHING);
	}

	/** One quote in its paragraph, read with the lists of one language. */
	private final class Sentence {

		private final String text;
		private final List<TextSpan> content;
		private final Cues cues;

		Sentence(String text, List<TextSpan> content, Cues cues) {
			this.text = text;
			this.content = content;
			this.cues = cues;
		}

		Proposal propose() {
			int start = content.getFirst().start();
			int end = content.getLast().end();
			for (int i = 1; i < content.size(); i++) {
				Optional<Proposal> inside = behind(Token.in(text, content.get(i - 1).end(), content.get(i).start()), Trait.INSIDE);
				if (inside.isPresent()) {
					return inside.get();
				}
			}
			List<Token> left = Token.in(text, leftEdge(start), start);
			List<Token> right = closesSentence(end) ? List.of() : Token.in(text, end, rightEdge(end));
			return behind(right, Trait.AFTER).or(() -> leading(left)).or(() -> preposition(left)).or(() -> afterwards(end))
					.or(() -> bareColon(left)).orElse(Proposal.NOTHING);
		}

		/** What follows the content, or breaks it. */
		private Optional<Proposal> behind(List<Token> tokens, Trait position) {
			int at = firstWord(tokens);
			if (at >= tokens.size()) {
				return Optional.empty();
			}
			Optional<Proposal> preposition = prepositionAt(tokens, at, position);
			if (preposition.isPresent()) {
				return preposition;
			}
			NounPhrase phrases = new NounPhrase(tokens, cues);
			for (int verb = at; verb < Math.min(tokens.size(), at + 7); verb++) {
				Optional<VerbGroup> group = VerbGroup.around(tokens, verb, cues).filter(each -> each.last() < tokens.size());
				if (group.isEmpty()) {
					continue;
				}
				VerbGroup found = group.get();
				if (found.first() == at) {
					Optional<int[]> subject = found.tied() ? Optional.empty() : phrases.from(afterAdverbs(tokens, found.last() + 1));
					if (subject.isPresent() || found.tied()) {
						return Optional.of(proposal(tokens, found, subject, position, "inversion"));
					}
				} else {
					Optional<int[]> subject = phrases.before(found.first(), found.plural()).filter(each -> each[0] == at);
					if (subject.isPresent()) {
						return Optional.of(proposal(tokens, found, subject, position, "subject"));
					}
				}
			}
			return Optional.empty();
		}

		private static int firstWord(List<Token> tokens) {
			int at = 0;
			while (at < tokens.size() && !tokens.get(at).isWord()) {
				at++;
			}
			return at;
		}

		private int afterAdverbs(List<Token> tokens, int at) {
			int next = at;
			while (next < tokens.size() && Grammar.mayStandInVerbGroup(tokens.get(next)) && !Grammar.isDeterminer(tokens.get(next))) {
				next++;
			}
			return next;
		}

		/** Subject and verb before the content, with a colon, a conjunction, or nothing between. */
		private Optional<Proposal> leading(List<Token> tokens) {
			int last = tokens.size() - 1;
			boolean colon = false;
			boolean that = false;
			while (last >= 0 && !tokens.get(last).isWord()) {
				colon |= tokens.get(last).norm().equals(":");
				if (tokens.get(last).norm().equals(";") || tokens.get(last).norm().equals("»")) {
					return Optional.empty();
				}
				last--;
			}
			while (last >= 0 && !colon && Grammar.isThat(tokens.get(last))) {
				that = true;
				last--;
			}
			boolean fragment = QuotationMarks.isQuotationMark(text.charAt(content.getFirst().start()));
			int limit = Math.max(0, last - (colon || fragment ? 3 * GAP : that ? GAP : 2));
			NounPhrase phrases = new NounPhrase(tokens, cues);
			for (int verb = last; verb >= limit; verb--) {
				Optional<VerbGroup> group = isNoun(tokens, verb) ? Optional.empty() : VerbGroup.around(tokens, verb, cues);
				if (group.isPresent() && group.get().last() <= last && leadsTo(tokens, group.get(), last, colon || that)) {
					VerbGroup found = group.get();
					Optional<int[]> inverted = found.tied() ? Optional.empty() : inverted(tokens, phrases, found);
					boolean loose = tokens.get(found.last()).norm().endsWith("ant");
					Optional<int[]> subject = loose ? Optional.empty() : inverted.or(() -> phrases.before(found.first(), found.plural()));
					return Optional.of(proposal(tokens, found, subject, Trait.BEFORE, colon ? "colon" : inverted.isPresent() ? "inversion" : "verb"));
				}
			}
			return Optional.empty();
		}

		/** Between a verb and its content stands no other quotation; a fragment may be far from it only behind « que ». */
		private boolean leadsTo(List<Token> tokens, VerbGroup verb, int last, boolean introduced) {
			List<Token> between = tokens.subList(verb.last() + 1, last + 1);
			if (introduced || between.size() <= GAP) {
				return between.stream().noneMatch(token -> "«»“”\"".contains(token.norm()));
			}
			return List.of("que", "qu'", "that").contains(between.getFirst().norm());
		}

		/** « …, a dit X, … » and « a dit X : … », before the content. */
		private Optional<int[]> inverted(List<Token> tokens, NounPhrase phrases, VerbGroup verb) {
			boolean starts = verb.first() == 0 || tokens.get(verb.first() - 1).norm().equals(",");
			return !starts ? Optional.empty() : phrases.from(verb.last() + 1)
					.filter(each -> each[1] + 1 < tokens.size() && ",:".contains(tokens.get(each[1] + 1).norm()));
		}

		/** « la demande », "the report": a form that follows a determiner is a noun. */
		private boolean isNoun(List<Token> tokens, int at) {
			if (at == 0) {
				return false;
			}
			Token before = tokens.get(at - 1);
			boolean objectPronoun = List.of("le", "la", "l'", "les", "leur", "en").contains(before.norm()) && at > 1
					&& (tokens.get(at - 2).isWord() && (Grammar.isPronoun(tokens.get(at - 2)) || tokens.get(at - 2).capital()));
			boolean auxiliary = Grammar.isAuxiliary(before, cues);
			return Grammar.isDeterminer(before) && !objectPronoun && !auxiliary || isInPreposition(tokens, at);
		}

		/** « à en croire X »: the verb is part of the preposition. */
		private boolean isInPreposition(List<Token> tokens, int at) {
			for (int first = Math.max(0, at - 3); first <= at; first++) {
				int start = first;
				if (cues.match("before", tokens, start).filter(entry -> start + entry.words().size() > at).isPresent()) {
					return true;
				}
			}
			return false;
		}

		private Optional<Proposal> preposition(List<Token> tokens) {
			for (int at = tokens.size() - 1; at >= 0; at--) {
				boolean starts = at == 0 || !tokens.get(at - 1).isWord() || Grammar.isAnd(tokens.get(at - 1)) || Grammar.isThat(tokens.get(at - 1))
						|| tokens.get(at - 1).norm().equals("mais") || tokens.get(at - 1).norm().equals("but");
				Optional<Proposal> found = starts ? prepositionAt(tokens, at, Trait.BEFORE) : Optional.empty();
				if (found.isPresent()) {
					return found;
				}
			}
			return Optional.empty();
		}

		/** A sentence that ends with its quotation mark, and « a déclaré X » or "said X." stands behind it. */
		private Optional<Proposal> afterwards(int end) {
			if (!closesSentence(end)) {
				return Optional.empty();
			}
			List<Token> tokens = Token.in(text, end, rightEdge(end));
			boolean lower = tokens.stream().filter(Token::isWord).findFirst().filter(token -> !token.capital()).isPresent();
			boolean pronoun = tokens.stream().filter(Token::isWord).findFirst().filter(Grammar::isPronoun).isPresent();
			return lower || pronoun ? behind(tokens, Trait.AFTER) : Optional.empty();
		}

		private Optional<Proposal> prepositionAt(List<Token> tokens, int at, Trait position) {
			Optional<Entry> entry = cues.match("before", tokens, at).filter(each -> cues.match("not", tokens, at).isEmpty());
			if (entry.isEmpty()) {
				return Optional.empty();
			}
			int first = at + entry.get().words().size();
			NounPhrase phrases = new NounPhrase(tokens, cues);
			Optional<int[]> subject = phrases.from(first);
			if (subject.isEmpty() || isWeak(entry.get()) && !isPerson(tokens, subject.get())) {
				return Optional.empty();
			}
			Part cue = new Part(new TextSpan(tokens.get(at).start(), tokens.get(first - 1).end()),
					with(entry.get().attributes(), position, false, false));
			return Optional.of(new Proposal(sources(phrases, tokens, subject.get()), Optional.of(cue), Optional.empty(), false, Map.of(),
					cues.language() + "." + entry.get().words().getFirst().replace("'", "")));
		}

		/** « pour » and "for" introduce a view only before a person or a body. */
		private boolean isWeak(Entry entry) {
			return entry.words().equals(List.of("pour")) || entry.words().equals(List.of("for"));
		}

		private boolean isPerson(List<Token> tokens, int[] phrase) {
			int first = phrase[0] + (Grammar.isDeterminer(tokens.get(phrase[0])) ? 1 : 0);
			return Grammar.isPronoun(tokens.get(phrase[0])) || isColon(tokens, phrase[1] + 1)
					|| tokens.subList(Math.min(first, phrase[1]), phrase[1] + 1).stream().anyMatch(token -> token.capital() && token.isWord());
		}

		private static boolean isColon(List<Token> tokens, int at) {
			return at < tokens.size() && tokens.get(at).norm().equals(":");
		}

		private Optional<Proposal> bareColon(List<Token> tokens) {
			int last = tokens.size() - 1;
			while (last >= 0 && !tokens.get(last).isWord() && !tokens.get(last).norm().equals(":")) {
				last--;
			}
			if (last < 1 || !tokens.get(last).norm().equals(":")) {
				return Optional.empty();
			}
			NounPhrase phrases = new NounPhrase(tokens, cues);
			int first = 0;
			while (first < last && !Grammar.beginsPhrase(tokens.get(first))) {
				first++;
			}
			Optional<int[]> subject = phrases.from(first).filter(each -> each[1] < tokens.size() && isPerson(tokens, each));
			return subject.map(each -> new Proposal(sources(phrases, tokens, each), Optional.empty(), Optional.empty(), false,
					lists.attributes(Trait.COLON), cues.language() + ".colon"));
		}

		private Proposal proposal(List<Token> tokens, VerbGroup verb, Optional<int[]> subject, Trait position, String rule) {
			NounPhrase phrases = new NounPhrase(tokens, cues);
			Part cue = new Part(new TextSpan(tokens.get(verb.first()).start(), tokens.get(verb.last()).end()),
					with(verb.attributes(), position, verb.tied() || rule.equals("inversion"), verb.negated()));
			List<Part> sources = subject.map(each -> sources(phrases, tokens, each)).orElse(List.of());
			int behind = Math.max(verb.last(), subject.map(each -> each[1]).orElse(0)) + 1;
			return new Proposal(sources, Optional.of(cue), channel(tokens, behind), sources.isEmpty(), Map.of(), cues.language() + "." + rule);
		}

		private List<Part> sources(NounPhrase phrases, List<Token> tokens, int[] phrase) {
			Map<String, String> attributes = cues.match("pronoun", tokens, phrase[0]).filter(entry -> entry.words().size() > phrase[1] - phrase[0])
					.map(Entry::attributes).orElse(Map.of());
			return phrases.spans(phrase).stream().map(span -> new Part(span, attributes)).toList();
		}

		private Optional<Part> channel(List<Token> tokens, int from) {
			for (int at = from; at < tokens.size(); at++) {
				Optional<Entry> entry = cues.match("channel", tokens, at);
				Optional<int[]> phrase = entry.isEmpty() ? Optional.empty() : new NounPhrase(tokens, cues).from(at + entry.get().words().size());
				if (phrase.isPresent()) {
					return Optional.of(new Part(new TextSpan(tokens.get(phrase.get()[0]).start(), tokens.get(phrase.get()[1]).end()), Map.of()));
				}
			}
			return Optional.empty();
		}

		private Map<String, String> with(Map<String, String> attributes, Trait position, boolean inverted, boolean negated) {
			Map<String, String> all = new HashMap<>(attributes);
			List<Trait> traits = new ArrayList<>(List.of(position));
			if (inverted) {
				traits.add(Trait.INVERTED);
			}
			if (negated) {
				traits.add(Trait.NEGATED);
			}
			traits.forEach(trait -> all.putAll(lists.attributes(trait)));
			return all;
		}

		/** Whether the content ends with a full stop within its quotation marks. */
		private boolean closesSentence(int end) {
			int last = end - 1;
			while (last > 0 && "»”\"’' \u00a0\u202f".indexOf(text.charAt(last)) >= 0) {
				last--;
			}
			return text.charAt(last) == '.' && last < end - 1;
		}

		private int leftEdge(int start) {
			int limit = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - REACH);
			for (int i = start - 1; i > limit; i--) {
				if (endsSentence(i - 1, i)) {
					return i;
				}
			}
			return limit;
		}

		private int rightEdge(int end) {
			int line = text.indexOf('\n', end);
			int limit = Math.min(line < 0 ? text.length() : line, end + REACH);
			for (int i = end; i < limit; i++) {
				if (endsSentence(i, i + 1)) {
					return i;
				}
			}
			return limit;
		}

		/** A stop, with a blank or nothing behind it, that does not belong to an abbreviation or an initial. */
		private boolean endsSentence(int stop, int next) {
			char c = text.charAt(stop);
			if (c != '.' && c != '!' && c != '?' && c != '…' || next < text.length() && !Character.isWhitespace(text.charAt(next))) {
				return false;
			}
			int word = stop;
			while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
				word--;
			}
			String before = text.substring(word, stop);
			return c != '.' || before.length() > 1 && !List.of("Mme", "Mr", "Mrs", "Ms", "Dr", "St", "MM", "Me").contains(before) || before.isEmpty();
		}
	}
}
