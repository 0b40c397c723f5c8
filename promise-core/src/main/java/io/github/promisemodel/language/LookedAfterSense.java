package io.github.promisemodel.language;

import java.util.Set;

/**
 * Looked after as the law's word for a child whom a council cares for. To look after anything or anybody else, and to be looked
 * after as every child is by people who love them, is ordinary.
 */
final class LookedAfterSense implements Sense {

    /** Whom and what the law's word stands before. */
    private static final Set<String> OF_CHILDREN = Words.listed("""
            child children young pupil learner student infant baby toddler boy girl sibling brother sister
            people person adolescent teenager teen youth minor adult population status system cohort
            community outcome register nurse team review meeting figure number statistic data experience
            history category peer group background period episode place placement return census service
            legislation care individual unaccompanied school primary secondary regulation
            """);

    /** What may stand between. */
    private static final Set<String> BETWEEN = Words.listed("""
            and or accommodated adopted care experienced disabled previously formerly vulnerable new
            eligible unaccompanied older younger secondary primary school aged the their
            """);

    private static final Set<String> HOW = Words.listed("""
            previously formerly currently not newly non never ever
            """);

    private static final Set<String> BECOMING = Words.listed("""
            no become becomes became becoming cease ceases ceased being remain remains were was are is been
            be not currently previously formerly still who that longer newly already to have has had
            """);

    private static final Set<String> BECAME = Set.of("become", "becomes", "became", "becoming", "remain", "remains");

    private static final Set<String> WANTING = Words.listed("""
            want wants wanted need needs needed like deserve deserves feel love hope hopes right
            """);

    private static final Set<String> CHILD = Words.listed("""
            child children people person pupil baby infant boy girl brother sister sibling learner student
            she he youth teenager
            """);

    private static final Set<String> COUNCIL = Words.listed("""
            council authority state local corporate social foster kinship north south us partnership
            """);

    private static final Set<String> SOME = Set.of("those", "all", "some", "many", "most", "both");

    /** What is said of being looked after. */
    private static final Set<String> SAID = Words.listed("""
            is was should can may must means affects does has will ends makes
            """);

    private static final Set<String> ORDINARY = Words.listed("""
            by well properly lovingly with during while because kindly so until
            """);

    @Override
    public boolean isMeant(Words words, int first, int last) {
        if (last > first + 1 || !words.are(first, "looked", "after")) {
            return true; // with a child or a young person in it, or in letters
        }
        int next = words.isFirst(last + 1) ? words.count() : last + 1;
        if (words.is(first - 1, Set.of("well", "properly", "lovingly", "best"))) {
            return false;
        }
        if (words.word(next).equals("by")) {
            return words.has(next + 1, Math.min(words.last(last), next + 5), COUNCIL)
                    && (isOfChild(words, first) || words.is(first - 1, BECAME));
        }
        if (words.is(first - 1, HOW) && !words.is(next, ORDINARY) || words.is(first - 1, BECAME)) {
            return true;
        }
        if (words.are(first - 1, "being") && words.isFirst(first - 1) && words.is(next, SAID)
                || words.is(first - 1, SOME) && words.is(next, Set.of("at", "away", "under"))) {
            return true;
        }
        if (words.is(next, Set.of("home", "away")) || words.are(next, "at", "home") && isOfChild(words, first)) {
            return true;
        }
        if (isBeforeChild(words, last, next)) {
            return true;
        }
        return !words.is(next, ORDINARY) && isOfChild(words, first);
    }

    private static boolean isBeforeChild(Words words, int last, int next) {
        int i = next;
        int to = Math.min(words.last(last), next + 6);
        while (i < to
                && words.is(i, BETWEEN)
                && !(words.is(i, OF_CHILDREN) && !words.is(i, Set.of("care", "school")))) {
            i++;
        }
        return i < to && words.is(i, OF_CHILDREN) && (i == next || !words.isFirst(i));
    }

    /** Whether children or young people are what is looked after, said before it. */
    private static boolean isOfChild(Words words, int first) {
        int from = words.first(first);
        int i = first - 1;
        boolean ceases = false;
        while (i >= from && words.is(i, BECOMING)) {
            ceases |= words.word(i).startsWith("cease");
            i--;
        }
        if (i < from || words.is(i, WANTING)) {
            return false;
        }
        return words.is(i, CHILD)
                && (first - i > 1
                        || words.is(i, Set.of("child", "children", "people", "person", "infant", "pupil", "baby"))
                        || ceases);
    }
}
