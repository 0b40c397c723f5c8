package io.github.promisemodel.language;

import java.util.Set;

/**
 * Whether a noun follows some words, so that they are used as an adjective is, as in sibling relationships. It is told by what
 * cannot be a noun: small words and the commonest verbs.
 */
final class FollowingNoun {

    private static final Set<String> NO_NOUN = Words.listed("""
            a about across after ago all also an and are as asked at be because been before began but by
            came can could did do does during each ended ends every fell find for from gave get gets give
            given go goes got had has have he help helps his how if in into is it its like live lives made
            make may met might more must need needs no not now of on once one or other our out over per
            rise rose say said see sees she should since so still than that the their them then there these
            they this through to together took under until up was we well went were when where which while
            who will with within without would you your
            """);

    private FollowingNoun() {}

    static boolean isAfter(Words words, int last) {
        int next = last + 1;
        return !words.isParted(next)
                && !words.word(last).endsWith("'s")
                && !words.isNumber(next)
                && !NO_NOUN.contains(words.word(next))
                && !words.word(next).endsWith("ed")
                && !words.word(next).endsWith("ing");
    }
}
