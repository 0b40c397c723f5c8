package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every named cycle, whatever the days and the terms. */
class ReportingCycleLaws {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property
    void theNextReportIsDueAfterTheLastOne(
            @ForAll("cycles") ReportingCycle cycle,
            @ForAll("terms") SchoolTerms terms,
            @ForAll @IntRange(max = 3_000) int day) {
        LocalDate last = START.plusDays(day);

        assertThat(cycle.next(last, terms).stream()).allMatch(next -> next.isAfter(last));
        if (!cycle.equals(ReportingCycle.SCHOOL_TERM)) {
            assertThat(cycle.next(last, terms)).isPresent();
        }
    }

    @Property
    void aCycleByTheCalendarGivesAReportForEachDayThatOneIsDueBy(
            @ForAll("byCalendar") ReportingCycle cycle,
            @ForAll("terms") SchoolTerms terms,
            @ForAll @IntRange(max = 1_500) int day,
            @ForAll @IntRange(max = 1_500) int length) {
        LocalDate first = START.plusDays(day);
        LocalDate last = first.plusDays(length);
        OptionalLong times = cycle.times(first, last, terms);
        long due = 1;
        Optional<LocalDate> next = cycle.next(first, terms);
        while (next.isPresent() && !next.get().isAfter(last)) {
            due++;
            next = cycle.next(next.get(), terms);
        }

        if (times.isPresent()) {
            assertThat(times).hasValue(due);
        } else {
            assertThat(cycle).isEqualTo(ReportingCycle.SCHOOL_TERM);
        }
    }

    @Property
    void moreTimeNeverGivesFewerReports(
            @ForAll("cycles") ReportingCycle cycle,
            @ForAll("terms") SchoolTerms terms,
            @ForAll @IntRange(max = 1_500) int length) {
        LocalDate first = START.plusDays(30);
        OptionalLong some = cycle.times(first, first.plusDays(length), terms);
        OptionalLong more = cycle.times(first, first.plusDays(length + 1L), terms);

        if (some.isPresent() && more.isPresent()) {
            assertThat(more.getAsLong()).isBetween(some.getAsLong(), some.getAsLong() + 1);
        }
    }

    @Provide
    Arbitrary<ReportingCycle> cycles() {
        return Arbitraries.of(ReportingCycle.named());
    }

    @Provide
    Arbitrary<ReportingCycle> byCalendar() {
        return Arbitraries.of(ReportingCycle.SCHOOL_TERM, ReportingCycle.FINANCIAL_YEARLY);
    }

    /** One after another, some with days off between. */
    @Provide
    Arbitrary<SchoolTerms> terms() {
        return Arbitraries.integers().between(1, 120).list().ofMaxSize(24).map(lengths -> {
            List<PartialDate> terms = new ArrayList<>();
            LocalDate begin = START.plusDays(10);
            for (int length : lengths) {
                LocalDate end = begin.plusDays(length);
                terms.add(PartialDate.range(PartialDate.of(begin), PartialDate.of(end)));
                begin = end.plusDays(1 + length % 40);
            }
            return SchoolTerms.of(terms);
        });
    }
}
