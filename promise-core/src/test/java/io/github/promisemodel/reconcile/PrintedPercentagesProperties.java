package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static io.github.promisemodel.reconcile.PublishedTallies.KEYS;
import static io.github.promisemodel.reconcile.PublishedTallies.OPEN;
import static io.github.promisemodel.reconcile.PublishedTallies.published;
import static io.github.promisemodel.reconcile.PublishedTallies.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What a report prints, reconciliation accepts: with the rounding it was printed by, and with none named. */
class PrintedPercentagesProperties {

    @Property
    void aTableAgreesWithTheRoundingItWasPrintedBy(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        PublishedFigure printed = printed(readings, rounding.toPlaces(places), key -> true, key -> true);

        assertAgrees(readings, printed, rounding);
    }

    @Property
    void aPartOfATableAgreesToo(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places,
            @ForAll Random random) {
        PublishedFigure printed =
                printed(readings, rounding.toPlaces(places), key -> random.nextBoolean(), key -> random.nextInt(4) > 0);

        assertAgrees(readings, printed, rounding);
    }

    @Property(tries = 500)
    void aTableOfPercentagesAloneAgreesWhereEveryEntryIsAssessed(
            @ForAll("assessed") List<Reading<BenefitStatus>> readings,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        PublishedFigure printed = alone(readings, rounding.toPlaces(places), key -> true);

        assertAgrees(readings, printed, rounding);
    }

    @Property(tries = 500)
    void aTableOfPercentagesAloneNeverDiffers(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places,
            @ForAll Random random) {
        PublishedFigure printed = alone(readings, rounding.toPlaces(places), key -> random.nextInt(4) > 0);

        assertThat(found(readings, printed, rounding))
                .allSatisfy(
                        found -> assertThat(found.verdict()).as(found.message()).isNotEqualTo(Verdict.DIFFERS));
    }

    @Property(tries = 500)
    void aShareAgreesWithTheRoundingItWasPrintedBy(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = Rounding.MOST_PLACES) int places) {
        StatusTally<BenefitStatus> tally = tally(readings);
        long count = tally.count(BenefitStatus.BLUE) + tally.count(BenefitStatus.GREEN);
        PublishedFigure printed = figure().total(tally.total())
                .combined(CombinedFigure.builder()
                        .addStatus("BLUE", "GREEN")
                        .count(count)
                        .percentage(Share.of(count, tally.total())
                                .percentage(rounding.toPlaces(places))
                                .orElseThrow()
                                .toString())
                        .build())
                .build();

        assertAgrees(readings, printed, rounding);
    }

    private static void assertAgrees(
            List<Reading<BenefitStatus>> readings, PublishedFigure printed, Rounding rounding) {
        assertThat(found(readings, printed, rounding))
                .allSatisfy(
                        found -> assertThat(found.verdict()).as(found.message()).isEqualTo(Verdict.AGREES));
        Plan plan = plan(List.of(area("a1", readings)), printed);
        assertThat(percentages(Reconciliation.of(plan, AS_OF)))
                .filteredOn(found -> found.number() instanceof PublishedNumber.PrintedPercentage percentage
                        && !Percentage.parse(percentage.printed()).isLessThan())
                .allSatisfy(found ->
                        assertThat(found.rounding()).as(found.message()).contains(rounding));
    }

    /** With the rounding, and with every one. */
    private static List<FigureFinding> found(
            List<Reading<BenefitStatus>> readings, PublishedFigure printed, Rounding rounding) {
        Plan plan = plan(List.of(area("a1", readings)), printed);
        List<FigureFinding> found = percentages(Reconciliation.of(plan, AS_OF, rounding));
        found.addAll(percentages(Reconciliation.of(plan, AS_OF)));
        return found;
    }

    private static List<FigureFinding> percentages(Reconciliation reconciliation) {
        List<FigureFinding> found = new ArrayList<>(reconciliation.figures(ComparedWith.PERCENTAGE));
        found.addAll(reconciliation.figures(ComparedWith.HUNDRED));
        return found;
    }

    /** Counts, and percentages of some of them. */
    private static PublishedFigure printed(
            List<Reading<BenefitStatus>> readings,
            Rounding rounding,
            Predicate<String> hasPercentage,
            Predicate<String> hasCount) {
        List<String> counts = KEYS.stream().filter(hasCount).toList();
        List<String> percentages = counts.stream().filter(hasPercentage).toList();
        return published(tally(readings), rounding, counts::contains, percentages::contains);
    }

    /** Percentages without counts, but for those of open readings, which have no percentage of their own. */
    private static PublishedFigure alone(
            List<Reading<BenefitStatus>> readings, Rounding rounding, Predicate<String> hasPercentage) {
        return published(tally(readings), rounding, OPEN::equals, hasPercentage);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Rounding.all());
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> assessed() {
        return PublishedTallies.assessed(130);
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> readings() {
        Arbitrary<Set<BenefitStatus>> statuses =
                Arbitraries.of(BenefitStatus.class).set().ofMinSize(1);
        Arbitrary<Reading<BenefitStatus>> reading = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(BenefitStatus.class).map(Reading::of)),
                Tuple.of(1, statuses.map(Reading::of)),
                Tuple.of(1, Arbitraries.just(Reading.notAssessed(BenefitStatus.class))));
        return reading.list().ofMinSize(1).ofMaxSize(130);
    }
}
