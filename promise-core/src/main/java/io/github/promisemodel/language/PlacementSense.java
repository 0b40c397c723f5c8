package io.github.promisemodel.language;

import java.util.Set;

/**
 * A placement as the home where a child lives: what it mostly is in these plans. Placements for work, study, training, nurseries
 * and schools are ordinary, and so is the placement of a thing.
 */
final class PlacementSense implements Sense {

    /** What a placement is for, before it. */
    private static final Set<String> WORK = Words.listed("""
            work student practice college university nursing clinical job employment employability
            apprenticeship volunteer volunteering teacher teaching nursery learning product industrial
            industry kickstart internship trainee experience vocational graduate paid career business
            employer apprentice probationer advert ad internal elc intern volunteers undergraduate year
            elective course company childcare based
            """);

    /** What a placement may be for, unless carers are named with it. */
    private static final Set<String> EITHER = Set.of("training", "social work");

    private static final Set<String> CARE = Set.of("carer", "foster", "kinship", "lodging");

    private static final Set<String> LEARNERS = Words.listed("""
            college university course degree qualification skill student trainee apprentice graduate
            volunteer intern probationer nurse apprenticeship internship employability employer
            undergraduate jobseeker
            """);

    private static final Set<String> OFFERS = Set.of("scheme", "programme", "opportunity", "offer");

    /** Who is on a placement, or what it is part of, after it. */
    private static final Set<String> STUDY = Words.listed("""
            student trainee apprentice graduate volunteer intern course degree internship apprenticeship
            jobseeker employer
            """);

    /** Whom and what only placements for work have after them. */
    private static final Set<String> AFTER = Words.listed("""
            student year tutor mentor employer nurse supervisor
            """);

    /** Where somebody works or learns. */
    private static final Set<String> WORKPLACES = Words.listed("""
            garage museum office depot company business firm employer college hospital library shop
            industry workplace factory kitchen cafe hotel department ward university nursery workshop
            """);

    private static final Set<String> AT = Set.of("at", "in", "with", "within");

    /** How a school is asked for. */
    private static final Set<String> REQUESTS = Words.listed("""
            request appeal application policy panel capacity list
            """);

    private static final Set<String> WHOM = Words.listed("""
            child children young people person baby infant brother sister sibling teenager boy girl pupil
            them him her family toddler carer adolescent choice last looked care anyone everyone those
            unaccompanied each one two three
            """);

    @Override
    public boolean isMeant(Words words, int first, int last) {
        int placement = last;
        int before = words.isParted(first) && first > 0 ? -1 : first - 1;
        int to = Math.min(words.last(placement), placement + 8);
        if (words.is(before, Set.of("training")) || words.are(before - 1, "social", "work")) {
            return words.has(placement + 1, to, CARE);
        }
        if (words.is(before, CARE) || words.is(before, Set.of("residential", "secure", "emergency"))) {
            return true;
        }
        if (words.is(before, WORK) || words.is(placement + 1, AFTER) && !words.isParted(placement + 1)) {
            return false;
        }
        if (words.is(before, Set.of("school")) && words.is(placement + 1, REQUESTS)) {
            return false;
        }
        if (words.word(placement + 1).equals("of") && !words.isParted(placement + 1)) {
            return words.has(placement + 2, Math.min(to, placement + 6), WHOM);
        }
        if (words.is(placement + 1, AT) && words.has(placement + 2, Math.min(to, placement + 6), WORKPLACES)) {
            return false;
        }
        boolean forLearners =
                words.are(placement + 1, "for") || words.is(placement + 1, AT) || words.is(placement + 1, OFFERS);
        if (forLearners && words.has(placement + 2, Math.min(words.last(placement), placement + 12), STUDY)) {
            return false;
        }
        return !words.has(Math.max(words.first(first), first - 7), first, LEARNERS);
    }
}
