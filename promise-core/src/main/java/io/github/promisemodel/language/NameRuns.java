package io.github.promisemodel.language;

import java.util.Set;

/**
 * Official names in their capitals that have a term in them, such as The Looked After Children (Scotland) Regulations 2009.
 *
 * <p>A run of words in capitals is a name where it has the word of a law, a statistic or another document, or where it has the word
 * of a body and one more that is its own. Words about children and care are written in capitals out of respect, so that they make
 * no name; nor do a team, a unit and a review, which councils write in capitals and call by what they do.
 */
final class NameRuns {

    private static final Set<String> DOCUMENTS = Words.listed("""
            network association society consortium union act regulation regulations order statistic
            statistics strategy guidance framework bill code census survey trust foundation charity fund
            alliance federation campaign
            """);

    private static final Set<String> BODIES = Words.listed("""
            service services group board forum partnership house lodge camp programme project committee
            award report charter standard standards policy conference initiative council scotland cottage
            hub club choir week day commission
            """);

    /** After a run in small letters: the network of that name. */
    private static final Set<String> AFTER = Words.listed("""
            charity network partnership camp campaign programme project trust fund group service strategy
            guidance regulations act alliance
            """);

    private static final Set<String> DATED = Words.listed("""
            strategy guidance policy plan report framework act regulations order
            """);

    private static final Set<String> OF_CARE = Words.listed("""
            care experienced looked after accommodated child children young people person pupil infant lac
            laac contact respite placement sibling the a an our all for and of in to north south east west
            ayrshire previously families family support learner kinship foster residential this these every
            each
            """);

    private static final Set<String> LINKS = Words.listed("""
            of for and the in to a on with at by up
            """);

    private static final int REACH = 10;

    private NameRuns() {}

    /** Whether words stand in such a name. */
    static boolean isWithin(Words words, int first, int last) {
        if (isDated(words, last)) {
            return true;
        }
        if (words.isAcronym(first) || !isNamed(words, first, last)) {
            return false;
        }
        int from = first;
        while (first - from < REACH && joins(words, from - 1, from, false)) {
            from--;
        }
        int to = last + 1;
        while (to - last < REACH && joins(words, to, to, true)) {
            to++;
        }
        return isName(words, from, to, first, last);
    }

    /** Whether every word but small ones starts with a capital. */
    private static boolean isNamed(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.isCapital(i) && !words.is(i, LINKS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(Words words, int word, int border, boolean after) {
        if (word < 0 || word >= words.count() || words.isFirst(border)) {
            return false;
        }
        if (words.isCapital(word) || words.isNumber(word)) {
            return true;
        }
        boolean link = words.is(word, LINKS) && !words.isParted(border);
        return link
                && (after
                        ? words.isCapital(word + 1) && !words.isParted(word + 1)
                        : words.isCapital(word - 1) && !words.isParted(word));
    }

    private static boolean isName(Words words, int from, int to, int first, int last) {
        boolean document = false;
        boolean body = false;
        int own = 0;
        for (int i = from; i < to; i++) {
            if (i < first || i > last) {
                boolean plainStart = words.isFirst(i) && !words.isCapital(i + 1);
                document |= words.is(i, DOCUMENTS) && words.isCapital(i) && !plainStart;
                body |= words.is(i, BODIES) && words.isCapital(i);
                own += isOwn(words, i) ? 1 : 0;
            }
        }
        boolean named = !words.isParted(to) && words.is(to, AFTER);
        boolean short_ =
                words.isAfterBracket(to - 1) && words.isAcronym(to - 1) && to - 1 > last && !words.is(to - 1, OF_CARE);
        return document || body && own > 0 || named && own > 0 || short_ && own > 0;
    }

    private static boolean isOwn(Words words, int word) {
        return words.isCapital(word)
                && !words.isFirst(word)
                && !words.isAcronym(word)
                && !words.is(word, OF_CARE)
                && !words.is(word, BODIES);
    }

    /** Whether the title of a document with its year follows, as in strategy (2015). */
    private static boolean isDated(Words words, int last) {
        int to = Math.min(words.last(last), last + 7);
        for (int i = last + 1; i < to; i++) {
            if (words.is(i, DATED) && words.isAfterBracket(i + 1) && words.isNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
