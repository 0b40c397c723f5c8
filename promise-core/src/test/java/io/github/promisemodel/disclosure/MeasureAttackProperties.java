package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whoever has all that is printed of a set of measures works out no small number that is hidden. */
class MeasureAttackProperties {

    private static final List<PartialDate> QUARTERS = List.of(
            PartialDate.parse("2024-04/2024-06"),
            PartialDate.parse("2024-07/2024-09"),
            PartialDate.parse("2024-10/2024-12"),
            PartialDate.parse("2025-01/2025-03"));
    private static final PartialDate YEAR = PartialDate.parse("2024-04/2025-03");

    private static final SmallNumbers POLICY = SmallNumbers.DEFAULT;

    /** Often small, now and then nothing, and sometimes not. */
    private static long draw(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(5);
            default -> random.nextInt(30);
        };
    }

    private static Observation over(PartialDate period, long count) {
        return Observation.builder().period(period).value(Amount.of(count)).build();
    }

    private static Measure.Builder people(String id) {
        return Measure.builder().id(id).title("Made-up count").unit("people").countOfPeople(true);
    }

    private static void assertUnsolved(PrintedNumbers printed, Object of) {
        for (String name : printed.hidden()) {
            if (POLICY.hides(printed.number(name))) {
                assertThat(printed.isSolved(name)).as("%s of %s", name, of).isFalse();
            }
        }
    }

    // ------------------------------------------------------------------------

    @Test
    void theAttackSolvesWhatCanBeSolved() {
        PrintedNumbers printed = new PrintedNumbers();
        printed.add("all", 60, true);
        printed.add("a", 3, false);
        printed.add("b", 57, true);
        printed.sum("all", List.of("a", "b"));
        assertThat(printed.isSolved("a")).isTrue();

        PrintedNumbers bridge = new PrintedNumbers();
        bridge.add("all", 0, true);
        bridge.add("a", 0, false);
        bridge.add("b", 0, false);
        bridge.sum("all", List.of("a", "b"));
        assertThat(bridge.isSolved("a")).isTrue();

        PrintedNumbers open = new PrintedNumbers();
        open.add("all", 2, true);
        open.add("a", 2, false);
        open.add("b", 0, false);
        open.sum("all", List.of("a", "b"));
        assertThat(open.isSolved("a")).isFalse();
        assertThat(open.isSolved("b")).isFalse();
    }

    /**
     * A measure by quarters and year, in one or two dimensions, with and without what is not known, some cells not observed; and one
     * that is part of it.
     */
    @Property(tries = 10_000)
    void noSmallNumberOfAMeasureByDimensionsAndPeriodsIsSolved(@ForAll long seed) {
        Random random = new Random(seed);
        int quarters = 2 + random.nextInt(3);
        boolean hasQuarters = random.nextInt(4) > 0;
        boolean hasYear = random.nextInt(4) > 0;
        int dimensions = 1 + random.nextInt(2);
        // Of a first dimension with more parts, and a second that splits the same quarters again.
        long[][] first = new long[2 + random.nextInt(3)][quarters];
        for (long[] part : first) {
            for (int q = 0; q < quarters; q++) {
                part[q] = draw(random);
            }
        }
        List<long[][]> tables = new ArrayList<>();
        tables.add(first);
        if (dimensions > 1) {
            long[][] second = new long[2 + random.nextInt(2)][quarters];
            for (int q = 0; q < quarters; q++) {
                long left = 0;
                for (long[] part : first) {
                    left += part[q];
                }
                for (int p = 1; p < second.length; p++) {
                    second[p][q] = Math.min(left, draw(random));
                    left -= second[p][q];
                }
                second[0][q] = left;
            }
            tables.add(second);
        }
        long[] totals = new long[quarters];
        for (long[] part : first) {
            for (int q = 0; q < quarters; q++) {
                totals[q] += part[q];
            }
        }
        Measure.Builder built = people("m");
        observe(built::addObservation, totals, hasQuarters, hasYear);
        for (int d = 0; d < dimensions; d++) {
            Breakdown.Builder breakdown = Breakdown.builder().dimension("d" + d);
            for (int p = 0; p < tables.get(d).length; p++) {
                BreakdownPart.Builder part = BreakdownPart.builder().category("c" + p);
                observe(part::addObservation, tables.get(d)[p], hasQuarters, hasYear);
                breakdown.addPart(part.build());
            }
            built.addBreakdown(breakdown.build());
        }
        Measure whole = built.build();
        long[] children = new long[quarters];
        for (int q = 0; q < quarters; q++) {
            children[q] = Math.min(totals[q], draw(random));
        }
        Measure.Builder child = people("child").partOf("m");
        observe(child::addObservation, children, hasQuarters, hasYear);
        Measure partOf = child.build();

        PrintedNumbers printed = new PrintedNumbers();
        ProtectedMeasures shown = ProtectedMeasures.of(List.of(whole, partOf), POLICY);
        print(printed, shown, whole, "m", true);
        boolean isZeroShown = !hasQuarters || !hasYear;
        print(printed, shown, partOf, "child", isZeroShown);
        for (int d = 0; d < dimensions; d++) {
            Breakdown breakdown = whole.getBreakdowns().get(d);
            List<String> parts = new ArrayList<>();
            for (int p = 0; p < breakdown.getParts().size(); p++) {
                String name = "d" + d + "c" + p;
                print(
                        printed,
                        shown,
                        breakdown.measureOf(whole, breakdown.getParts().get(p)),
                        name,
                        isZeroShown);
                parts.add(name);
            }
            for (Observation observation : whole.getObservations()) {
                String at = " " + observation.getPeriod().orElseThrow();
                printed.sum("m" + at, parts.stream().map(part -> part + at).toList());
            }
        }
        for (Observation observation : whole.getObservations()) {
            String at = " " + observation.getPeriod().orElseThrow();
            printed.add("rest" + at, printed.number("m" + at) - printed.number("child" + at), false);
            printed.sum("m" + at, List.of("child" + at, "rest" + at));
        }
        if (hasQuarters && hasYear) {
            List<String> names = new ArrayList<>(List.of("m", "child"));
            for (int d = 0; d < dimensions; d++) {
                for (int p = 0; p < tables.get(d).length; p++) {
                    names.add("d" + d + "c" + p);
                }
            }
            for (String name : names) {
                printed.sum(
                        name + " " + year(quarters),
                        QUARTERS.subList(0, quarters).stream()
                                .map(quarter -> name + " " + quarter)
                                .toList());
            }
        }
        assertUnsolved(printed, whole + " " + partOf);
    }

    private static PartialDate year(int quarters) {
        return PartialDate.range(YEAR.rangeStart(), QUARTERS.get(quarters - 1).rangeEnd());
    }

    private static void observe(
            java.util.function.Consumer<Observation> to, long[] counts, boolean hasQuarters, boolean hasYear) {
        long sum = 0;
        for (int q = 0; q < counts.length; q++) {
            sum += counts[q];
            if (hasQuarters) {
                to.accept(over(QUARTERS.get(q), counts[q]));
            }
        }
        if (hasYear) {
            to.accept(over(year(counts.length), sum));
        }
    }

    /**
     * Where parts are hidden for all shorter periods, zeros are among them, so that nobody knows a hidden one to be above. A hidden
     * one of the longest period is above, for there zeros are shown.
     */
    private static void print(
            PrintedNumbers printed, ProtectedMeasures shown, Measure measure, String name, boolean isZeroShown) {
        for (Observation observation : measure.getObservations()) {
            long number = observation.findAmount().orElseThrow().number().longValueExact();
            PartialDate period = observation.getPeriod().orElseThrow();
            boolean isAbove = isZeroShown || !QUARTERS.contains(period);
            printed.add(
                    name + " " + period, number, !shown.hides(measure, observation), isAbove ? Math.min(number, 1) : 0);
        }
    }

    // ------------------------------------------------------------------------

    /** Ratios by category: numerators, what they leave and denominators add up, and each ratio is printed as a whole or not at all. */
    @Property(tries = 5_000)
    void noSmallNumberOfRatiosIsSolved(@ForAll long seed) {
        Random random = new Random(seed);
        int parts = 2 + random.nextInt(3);
        long[] numerators = new long[parts];
        long[] rests = new long[parts];
        Breakdown.Builder breakdown = Breakdown.builder().dimension("d");
        long numerator = 0;
        long denominator = 0;
        PartialDate date = PartialDate.of(2024);
        for (int p = 0; p < parts; p++) {
            numerators[p] = draw(random);
            rests[p] = draw(random);
            numerator += numerators[p];
            denominator += numerators[p] + rests[p];
            breakdown.addPart(BreakdownPart.builder()
                    .category("c" + p)
                    .addObservation(Observation.of(date, Ratio.of(numerators[p], numerators[p] + rests[p])))
                    .build());
        }
        Measure whole = people("m")
                .unit("%")
                .addObservation(Observation.of(date, Ratio.of(numerator, denominator)))
                .addBreakdown(breakdown.build())
                .build();
        ProtectedMeasures shown = ProtectedMeasures.of(List.of(whole), POLICY);
        PrintedNumbers printed = new PrintedNumbers();
        boolean isShown = !shown.hides(whole, whole.getObservations().get(0));
        add(printed, "m", numerator, denominator - numerator, isShown);
        List<String> names = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            Measure part = whole.getBreakdowns()
                    .get(0)
                    .measureOf(whole, whole.getBreakdowns().get(0).getParts().get(p));
            add(
                    printed,
                    "c" + p,
                    numerators[p],
                    rests[p],
                    !shown.hides(part, part.getObservations().get(0)));
            names.add("c" + p);
        }
        for (String number : List.of("numerator", "rest", "denominator")) {
            printed.sum(
                    "m " + number,
                    names.stream().map(name -> name + " " + number).toList());
        }
        assertUnsolved(printed, whole);
    }

    private static void add(PrintedNumbers printed, String name, long numerator, long rest, boolean isShown) {
        printed.add(name + " numerator", numerator, isShown);
        printed.add(name + " rest", rest, isShown);
        printed.add(name + " denominator", numerator + rest, isShown);
        printed.sum(name + " denominator", List.of(name + " numerator", name + " rest"));
    }

    /** Of parts that may be counted several times each is known beside what it leaves of the whole. */
    @Property(tries = 2_000)
    void noSmallNumberOfAnOverlappingBreakdownIsSolved(@ForAll long seed) {
        Random random = new Random(seed);
        long total = draw(random) + draw(random);
        Breakdown.Builder breakdown = Breakdown.builder().dimension("d").overlapping(true);
        for (int p = 0; p < 3; p++) {
            breakdown.addPart(BreakdownPart.builder()
                    .category("c" + p)
                    .addObservation(over(YEAR, Math.min(total, draw(random))))
                    .build());
        }
        Measure whole = people("m")
                .addObservation(over(YEAR, total))
                .addBreakdown(breakdown.build())
                .build();
        ProtectedMeasures shown = ProtectedMeasures.of(List.of(whole), POLICY);
        boolean isTotalShown = !shown.hides(whole, whole.getObservations().get(0));
        for (BreakdownPart part : whole.getBreakdowns().get(0).getParts()) {
            Measure measure = whole.getBreakdowns().get(0).measureOf(whole, part);
            long count = part.getObservations()
                    .get(0)
                    .findAmount()
                    .orElseThrow()
                    .number()
                    .longValueExact();
            boolean isSafe = !POLICY.hides(count) && !POLICY.hides(total - count);

            assertThat(shown.hides(measure, part.getObservations().get(0)))
                    .as("%s of %s", count, total)
                    .isEqualTo(!isTotalShown || !isSafe);
        }
    }
}
