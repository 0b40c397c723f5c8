package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PartialDateProperties {

    @Property
    void parseReadsWhatToStringWrites(@ForAll("allYears") PartialDate date) {
        PartialDate read = PartialDate.parse(date.toString());

        assertThat(read).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(read.start()).isEqualTo(date.start());
        assertThat(read.end()).isEqualTo(date.end());
        assertThat(read.precision()).isEqualTo(date.precision());
    }

    @Property
    void datesOverlapIfTheyHaveADayInCommonAndContainEachOtherIfTheyHaveEveryDay(
            @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(!a.isBefore(b) && !b.isBefore(a));
        assertThat(a.contains(b)).isEqualTo(a.contains(b.start()) && a.contains(b.end()));
        assertThat(a.contains(a)).isTrue();
        assertThat(a.contains(a.start().minusDays(1)) || a.contains(a.end().plusDays(1)))
                .isFalse();
        if (a.contains(b)) {
            assertThat(a.overlaps(b)).isTrue();
        }
    }

    @Property
    void whatParseAcceptsIsWrittenAsItWasRead(@ForAll("nearlyDates") String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(date).hasToString(text);
    }

    @Property
    void theFirstDayIsNeverAfterTheLast(@ForAll("allYears") PartialDate date) {
        assertThat(date.start()).isBeforeOrEqualTo(date.end());
    }

    @Property
    void theOrderIsConsistentWithEquals(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void theOrderIsTransitive(
            @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b, @ForAll("dates") PartialDate c) {
        PartialDate least = min(a, min(b, c));

        assertThat(least).isLessThanOrEqualTo(a).isLessThanOrEqualTo(b).isLessThanOrEqualTo(c);
    }

    @Property
    void whatIsBeforeComesFirstInTheOrder(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        Assume.that(a.isBefore(b));

        assertThat(a).isLessThan(b);
        assertThat(b.isBefore(a)).isFalse();
    }

    @Property
    void whatIsBeforeADateHasPassedByIt(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        if (a.isBefore(b)) {
            assertThat(a.isBy(b)).isTrue();
            assertThat(b.isBy(a)).isFalse();
        } else if (b.isBefore(a)) {
            assertThat(b.isBy(a)).isTrue();
            assertThat(a.isBy(b)).isFalse();
        }
    }

    @Property
    void everyDateHasPassedByItselfAndIsNotBeforeItself(@ForAll("dates") PartialDate date) {
        assertThat(date.isBy(date)).isTrue();
        assertThat(date.isBefore(date)).isFalse();
    }

    @Property
    void ofTwoDatesOneHasPassedByTheOther(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.isBy(b) || b.isBy(a)).isTrue();
        assertThat(a.isBy(b) && b.isBy(a)).isEqualTo(a.end().equals(b.end()));
    }

    @Property
    void whatHasPassedByADateHasPassedByEveryLaterOne(@ForAll @Size(3) List<@From("dates") PartialDate> dates) {
        // Put in order, not waited for: dates drawn at random are rarely in order.
        List<PartialDate> ordered =
                dates.stream().sorted(Comparator.comparing(PartialDate::end)).toList();

        assertThat(ordered.get(0).isBy(ordered.get(1))).isTrue();
        assertThat(ordered.get(1).isBy(ordered.get(2))).isTrue();
        assertThat(ordered.get(0).isBy(ordered.get(2))).isTrue();
    }

    private static PartialDate min(PartialDate a, PartialDate b) {
        return Comparator.<PartialDate>naturalOrder().compare(a, b) <= 0 ? a : b;
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return PartialDateArbitraries.dates();
    }

    @Provide
    Arbitrary<PartialDate> allYears() {
        return PartialDateArbitraries.dates(1, 9999);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        Arbitrary<String> number = Arbitraries.of("2021", "2024", "0000", "12", "02", "29", "31", "9", "13", "");
        Arbitrary<String> mark = Arbitraries.of("-", "-", "/", "", " ", "+");
        return Combinators.combine(number, mark, number, mark, number, mark, number)
                .as((a, b, c, d, e, f, g) -> a + b + c + d + e + f + g)
                .withoutEdgeCases();
    }
}
