package io.github.promisemodel.reference;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Partial dates for properties: of every precision, close enough together to meet. */
public final class PartialDateArbitraries {

    private PartialDateArbitraries() {}

    /** Dates of every precision in a few years, ranges included. */
    public static Arbitrary<PartialDate> dates() {
        return dates(2019, 2027);
    }

    /** Dates of every precision from one year to another, both inclusive, ranges included. */
    public static Arbitrary<PartialDate> dates(int firstYear, int lastYear) {
        Arbitrary<PartialDate> parts = parts(firstYear, lastYear);
        Arbitrary<PartialDate> ranges = Combinators.combine(parts, parts)
                .as((a, b) -> b.end().isBefore(a.start()) ? PartialDate.range(b, a) : PartialDate.range(a, b));
        return Arbitraries.oneOf(parts, ranges).withoutEdgeCases();
    }

    private static Arbitrary<PartialDate> parts(int firstYear, int lastYear) {
        Arbitrary<Integer> years = Arbitraries.integers().between(firstYear, lastYear);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<LocalDate> days = Combinators.combine(
                        years, Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        return Arbitraries.oneOf(
                years.map(PartialDate::of),
                Combinators.combine(years, months).as(PartialDate::of),
                days.map(PartialDate::of));
    }
}
