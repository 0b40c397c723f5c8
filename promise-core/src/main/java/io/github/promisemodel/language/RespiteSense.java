package io.github.promisemodel.language;

import java.util.Set;

/** Respite as a break for carers and for those they care for; relief from a thing that goes on is ordinary. */
final class RespiteSense implements Sense {

    private static final Set<String> GIVERS = Words.listed("""
            service council team unit provider trust carer authority partnership charity centre hospice
            hospital
            """);

    private static final Set<String> PEOPLE = Words.listed("""
            carer family parent child children people brother sister household mother father
            """);

    private static final Set<String> SHORT =
            Set.of("brief", "welcome", "momentary", "temporary", "short-lived", "fleeting");

    private static final Set<String> BRINGING = Set.of("brought", "bring", "brings", "bringing");

    @Override
    public boolean isMeant(Words words, int first, int last) {
        int next = words.isParted(last + 1) ? words.count() : last + 1;
        String after = words.word(next);
        if (after.equals("from")) {
            boolean none = words.is(first - 1, Set.of("no", "little"));
            return !none && words.is(next + 1, Set.of("caring", "care", "their"))
                    || words.has(next + 1, Math.min(words.last(last), next + 4), GIVERS);
        }
        if (after.equals("of")) {
            return words.isNumber(next + 1) || words.is(next + 1, Set.of("one", "two", "three", "a", "up"));
        }
        if ((after.equals("in") || after.equals("after")) && words.is(first - 1, SHORT)
                || words.is(first - 1, BRINGING)) {
            return false;
        }
        return !words.word(first - 1).equals("without") || words.has(words.first(first), words.last(last), PEOPLE);
    }
}
