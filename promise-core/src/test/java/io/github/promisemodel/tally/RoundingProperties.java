package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Scales;
import io.github.promisemodel.tally.PercentageTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoundingProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void halfUpIsTheExactQuotientRoundedHalfUp(
            @ForAll("shares") Share share, @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        Percentage rounded = share.percentage(Rounding.HALF_UP.toPlaces(places)).orElseThrow();

        assertThat(rounded.value()).isEqualTo(exactHalfUp(share, places));
        assertThat(rounded.isLessThan()).isFalse();
    }

    @Property
    void oneShareByLargestRemainderIsRoundedWithWhatIsLeftOfItsWhole(
            @ForAll("shares") Share share, @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        assertThat(share.percentage(Rounding.LARGEST_REMAINDER.toPlaces(places)))
                .isEqualTo(share.percentage(Rounding.HALF_UP.toPlaces(places)));
    }

    @Property
    void lessThanOneIsHalfUpButForSharesBelowOnePerCent(
            @ForAll("smallShares") Share share, @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        Percentage rounded =
                share.percentage(Rounding.LESS_THAN_ONE.toPlaces(places)).orElseThrow();
        boolean belowOne = share.part() > 0 && share.part() * 100 < share.whole();

        assertThat(rounded.isLessThan()).isEqualTo(belowOne);
        assertThat(rounded.value()).isEqualTo(belowOne ? BigDecimal.ONE : exactHalfUp(share, places));
    }

    @Property
    void theTableOfANonEmptyTallyAddsToOneHundredByLargestRemainder(
            @ForAll("tallies") StatusTally<ActionStatus> tally,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row<ActionStatus> row : byLargestRemainder(tally, places)) {
            sum = sum.add(row.percentage().orElseThrow().value());
        }

        assertThat(sum).isEqualTo(HUNDRED.setScale(places));
    }

    @Property
    void noCellIsAWholeUnitAwayFromItsExactShare(
            @ForAll("tallies") StatusTally<ActionStatus> tally,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        BigDecimal total = BigDecimal.valueOf(tally.total());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(places).multiply(total);

        for (Row<ActionStatus> row : byLargestRemainder(tally, places)) {
            BigDecimal exact = HUNDRED.multiply(BigDecimal.valueOf(tally.count(row.reading())));
            BigDecimal cell = row.percentage().orElseThrow().value().multiply(total);

            assertThat(cell.subtract(exact).abs()).isLessThan(unit);
        }
    }

    @Property
    void byLargestRemainderALargerCountNeverHasASmallerPercentage(
            @ForAll("tallies") StatusTally<ActionStatus> tally,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        List<Row<ActionStatus>> rows = byLargestRemainder(tally, places);

        for (Row<ActionStatus> a : rows) {
            for (Row<ActionStatus> b : rows) {
                if (a.share().part() > b.share().part()) {
                    assertThat(a.percentage().orElseThrow().value())
                            .isGreaterThanOrEqualTo(b.percentage().orElseThrow().value());
                }
            }
        }
    }

    @Property
    void eachNamedRoundingOfAShareIsThatOfTheExactQuotient(
            @ForAll("shares") Share share, @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        assertThat(share.percentage(Rounding.HALF_EVEN.toPlaces(places))
                        .orElseThrow()
                        .value())
                .isEqualTo(exact(share, places, RoundingMode.HALF_EVEN));
        assertThat(share.percentage(Rounding.DOWN.toPlaces(places))
                        .orElseThrow()
                        .value())
                .isEqualTo(exact(share, places, RoundingMode.DOWN));
    }

    @Property
    void theCountsOfAPercentageAreThoseWhoseSharesAreRoundedToIt(
            @ForAll @IntRange(min = 1, max = 250) int total,
            @ForAll @IntRange(max = 2) int places,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = 102) int whole,
            @ForAll @IntRange(max = 99) int part) {
        Percentage printed = Percentage.parse(BigDecimal.valueOf(whole * 100L + part)
                .movePointLeft(2)
                .setScale(places, RoundingMode.DOWN)
                .toPlainString());
        List<Long> counts = LongStream.rangeClosed(0, total)
                .filter(count -> becomes(Share.of(count, total), rounding.toPlaces(places), printed))
                .boxed()
                .toList();

        assertThat(rounding.counts(printed, total).map(RoundingProperties::all).orElse(List.of()))
                .isEqualTo(counts);
    }

    @Property(tries = 300)
    void lessThanOneIsOfCountsAboveNothingAndBelowOnePerCent(@ForAll @IntRange(min = 1, max = 900) int total) {
        List<Long> counts = LongStream.rangeClosed(1, total)
                .filter(count -> count * 100 < total)
                .boxed()
                .toList();

        assertThat(Rounding.LESS_THAN_ONE
                        .counts(Percentage.parse("<1"), total)
                        .map(RoundingProperties::all)
                        .orElse(List.of()))
                .isEqualTo(counts);
        assertThat(Rounding.HALF_UP.counts(Percentage.parse("<1"), total)).isEmpty();
        assertThat(Rounding.LESS_THAN_ONE.counts(Percentage.parse("<2"), total)).isEmpty();
    }

    private static List<Long> all(Bounds bounds) {
        return LongStream.rangeClosed(bounds.least(), bounds.most()).boxed().toList();
    }

    /** Under largest remainder, whatever is less than a unit away in a table that may be any. */
    private static boolean becomes(Share share, Rounding rounding, Percentage printed) {
        if (!rounding.isOfTable()) {
            return share.percentage(rounding).orElseThrow().equals(printed);
        }
        BigDecimal away = HUNDRED.multiply(BigDecimal.valueOf(share.part()))
                .subtract(printed.value().multiply(BigDecimal.valueOf(share.whole())));
        BigDecimal unit = BigDecimal.valueOf(share.whole()).movePointLeft(rounding.places());
        return away.abs().compareTo(unit) < 0;
    }

    @Property
    void aShareThatNeedsNoRoundingKeepsItsExactPercentage(
            @ForAll @IntRange(max = 100) int part, @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        BigDecimal exact = BigDecimal.valueOf(part).setScale(places);

        for (String name : Rounding.names()) {
            assertThat(Share.of(part, 100)
                            .percentage(Rounding.parse(name).toPlaces(places))
                            .orElseThrow()
                            .value())
                    .isEqualTo(exact);
        }
    }

    @Property
    void everyCellOfATableByHalfUpIsItsShareRoundedAlone(
            @ForAll("tallies") StatusTally<ActionStatus> tally,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        Rounding halfUp = Rounding.HALF_UP.toPlaces(places);

        assertThat(tally.percentages(halfUp).rows())
                .allSatisfy(row ->
                        assertThat(row.percentage()).isEqualTo(row.share().percentage(halfUp)));
    }

    @Property
    void underEveryRoundingACellIsLessThanAWholeUnitAwayFromItsExactShare(
            @ForAll("tallies") StatusTally<ActionStatus> tally,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        BigDecimal total = BigDecimal.valueOf(tally.total());

        for (Row<ActionStatus> row :
                tally.percentages(rounding.toPlaces(places)).rows()) {
            Percentage percentage = row.percentage().orElseThrow();
            BigDecimal unit = percentage.isLessThan() ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(places);
            BigDecimal exact = HUNDRED.multiply(BigDecimal.valueOf(tally.count(row.reading())));

            assertThat(percentage.value().multiply(total).subtract(exact).abs()).isLessThan(unit.multiply(total));
        }
    }

    @Property
    void theTableOfASmallTallyAddsToOneHundredByLargestRemainder(
            @ForAll("smallTallies") StatusTally<BenefitStatus> tally,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        BigDecimal sum = tally.percentages(Rounding.LARGEST_REMAINDER.toPlaces(places)).rows().stream()
                .map(row -> row.percentage().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(HUNDRED);
    }

    @Property
    void theTableOfAnEmptyTallyIsUndefined(
            @ForAll("roundings") Rounding rounding, @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        PercentageTable<BenefitStatus> table =
                StatusTally.empty(BenefitStatus.class).percentages(rounding.toPlaces(places));

        assertThat(table.rows())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.percentage()).isEmpty());
        assertThat(table).hasToString("undefined");
    }

    private static List<Row<ActionStatus>> byLargestRemainder(StatusTally<ActionStatus> tally, int places) {
        return tally.percentages(Rounding.LARGEST_REMAINDER.toPlaces(places)).rows();
    }

    private static BigDecimal exactHalfUp(Share share, int places) {
        return exact(share, places, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(Share share, int places, RoundingMode mode) {
        return HUNDRED.multiply(BigDecimal.valueOf(share.part()))
                .divide(BigDecimal.valueOf(share.whole()), places, mode);
    }

    @Provide
    Arbitrary<StatusTally<ActionStatus>> tallies() {
        return Tallies.anyTally(ActionStatus.class);
    }

    @Provide
    Arbitrary<StatusTally<BenefitStatus>> smallTallies() {
        return Scales.anyReading(BenefitStatus.class)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(readings -> StatusTally.of(BenefitStatus.class, readings));
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.oneOf(sharesUpTo(400), sharesUpTo(Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<Share> smallShares() {
        return sharesUpTo(1_000);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Rounding.all());
    }

    private static Arbitrary<Share> sharesUpTo(long largest) {
        return Arbitraries.longs()
                .between(1, largest)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Share.of(part, whole)))
                .withoutEdgeCases();
    }
}
