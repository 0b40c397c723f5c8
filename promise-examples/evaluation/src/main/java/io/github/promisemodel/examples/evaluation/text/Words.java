package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants and counts in plain English. */
final class Words {

    private Words() {}

    /** {@code ON_TARGET} as "on target". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A reading as "on target", "green or amber" or "not assessed". */
    static <S extends Enum<S>> String of(Reading<S> reading) {
        return reading.isNotAssessed()
                ? "not assessed"
                : reading.statuses().stream().map(Words::of).collect(Collectors.joining(" or "));
    }

    /** The text with a capital letter. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Counts as "13 blue, 7 green and 1 with no status". */
    static <S extends Enum<S>> String counts(StatusTally<S> tally, String notAssessed) {
        List<String> parts = new ArrayList<>();
        for (S status : tally.scale().getEnumConstants()) {
            add(parts, tally.count(status), of(status));
        }
        tally.open().forEach((reading, count) -> add(parts, count, of(reading)));
        add(parts, tally.notAssessed(), notAssessed);
        return list(parts);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    /** Bounds as "8 to 15 of 31". */
    static String of(Bounds bounds, long total) {
        return bounds + " of " + total;
    }

    /** Parts as "a, b and c". */
    static String list(List<String> parts) {
        return list(parts, "and");
    }

    /** Parts as "a, b or c". */
    static String list(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int end = parts.size() - 1;
        return String.join(", ", parts.subList(0, end)) + " " + last + " " + parts.get(end);
    }

    /** "1 action", "2 actions". */
    static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
