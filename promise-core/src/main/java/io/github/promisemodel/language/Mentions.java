package io.github.promisemodel.language;

import java.util.Set;

/**
 * Where a text speaks of a term instead of using it: it says that the term is no longer used, what something was called before,
 * or that a name was changed. Cues are looked for in the sentence, close to the term.
 */
final class Mentions {

    /** What a term is called when it is spoken of: the word respite, the term LAC. */
    private static final Set<String> WORD = Words.listed("""
            word term phrase label expression terminology acronym abbreviation initials
            """);

    /** How something is named: formerly known as, once called, referred to as. */
    private static final Set<String> CALLED = Set.of("called", "termed", "labelled", "titled", "nicknamed");

    private static final Set<String> KNOWN = Set.of("known", "referred", "described");

    private static final Set<String> BEFORE = Set.of("formerly", "previously", "once");

    private static final Set<String> SAYING = Words.listed("""
            use uses used using say says said saying speak speaks talk talking write writing speaking
            calling call called refer referring stand stands written
            """);

    private static final Set<String> STOPPING = Words.listed("""
            stop stops stopped stopping avoid avoids avoiding avoided instead rather not never quit
            eradicate drop dropped from than of
            """);

    private static final Set<String> CHANGED = Words.listed("""
            changed change changing renamed rename renaming replaced replace replacing
            """);

    /** Before a term that is a word; a long term and a school term are times. */
    private static final Set<String> DEFINITE = Words.listed("""
            the this that a these those old outdated legal
            """);

    /** When a name was another one, as the head of a column says. */
    private static final Set<String> WHEN = Words.listed("""
            post pre before after since until from
            """);

    private static final Set<String> SMALL = Words.listed("""
            the a an of about for its our as such to
            """);

    private Mentions() {}

    /** Whether words are spoken of. */
    static boolean isSpokenOf(Words words, int first, int last) {
        int from = words.first(first);
        int i = first - 1;
        while (i > from && words.is(i, SMALL) && first - i < 4) {
            i--;
        }
        return i >= from && isCue(words, from, first, i)
                || isDropped(words, last)
                || isRenamed(words, from, first, last)
                || isMeeting(words, first, last) && isBesideName(words, from, first)
                || isGloss(words, first, last);
    }

    /** Whether it is the name of a meeting. */
    private static boolean isMeeting(Words words, int first, int last) {
        return words.isAcronym(last) || words.isAcronym(first) || words.is(last, Set.of("review", "meeting"));
    }

    /** Whether the words at the end of what is before a term speak of it. */
    private static boolean isCue(Words words, int from, int first, int i) {
        if (words.is(i, WORD)) {
            return !words.one(i).equals("term") || words.is(i - 1, DEFINITE);
        }
        if (words.is(i, CALLED)
                || words.is(i, KNOWN) && words.are(first - 1, "as")
                || words.is(i, KNOWN) && words.word(i + 1).equals("as")) {
            return true;
        }
        if (words.is(i, BEFORE)) {
            return !words.word(first).equals("looked") || i < first - 1;
        }
        if (words.are(i - 1, "so", "called")) {
            return true;
        }
        boolean notThis = words.are(first - 2, "instead", "of") || words.are(first - 2, "rather", "than");
        if (notThis && words.has(from, first - 2, SAYING)) {
            return true;
        }
        if (words.are(first - 1, "not") && words.isBracketed(first - 1)) {
            return true;
        }
        return words.is(i, SAYING) && isNo(words, from, i);
    }

    /** Whether saying it is what has stopped: no longer use, stop using, do not say. */
    private static boolean isNo(Words words, int from, int saying) {
        for (int i = saying - 1; i >= Math.max(from, saying - 3); i--) {
            if (words.is(i, STOPPING) || words.are(i, "no", "longer") || i < saying - 1 && words.are(i, "used", "to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said after a term that it is not said any more. */
    private static boolean isDropped(Words words, int last) {
        if (!words.isParted(last + 1) && words.is(last + 1, Set.of("label", "word"))) {
            return true;
        }
        int to = Math.min(words.last(last), last + 5);
        for (int i = last + 1; i < to; i++) {
            if (words.are(i, "no", "longer")) {
                return words.has(i + 2, i + 4, SAYING);
            }
            if (words.is(i, Set.of("renamed"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the new name stands before it, as in Jack's First Meeting, or the head of a column of names. */
    private static boolean isBesideName(Words words, int from, int first) {
        if (words.are(from, "name") && words.is(from + 1, WHEN)) {
            return true;
        }
        for (int i = from; i < first - 1; i++) {
            boolean whose = words.word(i).endsWith("'s") || words.word(i).endsWith("s'");
            if (whose && words.has(i + 1, Math.min(first, i + 4), Set.of("meeting"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name was changed: change the name of LAC reviews, changed LAC reviews to. */
    private static boolean isRenamed(Words words, int from, int first, int last) {
        for (int i = first - 1; i >= Math.max(from, first - 4); i--) {
            if (words.is(i, CHANGED)
                    && (words.has(last + 1, Math.min(words.last(last), last + 4), Set.of("to", "by", "with"))
                            || words.has(i, first, Set.of("name")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in brackets by itself after what is said instead, or after a term that is spoken of. */
    private static boolean isGloss(Words words, int first, int last) {
        if (!words.isAfterBracket(first) || !words.isAfterBracket(last + 1)) {
            return false;
        }
        int before = first - 1;
        return words.is(before, Set.of("sister", "brother"))
                || words.isAcronym(before) && isSpokenOf(words, before, before);
    }
}
