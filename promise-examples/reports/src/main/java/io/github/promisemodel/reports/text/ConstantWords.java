package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of constants, counts and groups in the text report, which is in English. */
final class ConstantWords {

    static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static final GroupingWords GROUPINGS = new GroupingWords(LABELS);

    private ConstantWords() {}

    /** {@code ON_TARGET} as "on target". */
    static String of(Enum<?> constant) {
        return LABELS.amid(constant);
    }

    /** A reading as "on target", "green or amber" or "not assessed". */
    static <S extends Enum<S>> String of(Reading<S> reading) {
        return LABELS.amid(reading);
    }

    /** A group by its title in the plan, or as "No owner stated". */
    static String of(Grouping grouping, GroupKey key) {
        return GROUPINGS.title(grouping, key);
    }

    /** Counts as "13 blue, 7 green and 1 with no status". */
    static <S extends Enum<S>> String counts(StatusTally<S> tally, String notAssessed) {
        List<String> parts = new ArrayList<>();
        for (S status : tally.scale().getEnumConstants()) {
            add(parts, tally.count(status), of(status));
        }
        tally.open().forEach((reading, count) -> add(parts, count, of(reading)));
        add(parts, tally.notAssessed(), notAssessed);
        return LABELS.list(parts);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    /** Bounds as "8 to 15 of 31". */
    static String of(Bounds bounds, long total) {
        return LABELS.text("number.bounds", bounds, total);
    }

    /** "1 action", "2 actions"; the noun is the key of its words. */
    static String number(long count, String noun) {
        return LABELS.text("number." + noun + (count == 1 ? ".one" : ""), count);
    }

    /** "1 day", "2 days". */
    static String days(long days) {
        return new Phrases(LABELS).length(Period.ofDays(Math.toIntExact(days)));
    }
}
