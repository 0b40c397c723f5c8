package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.OtherWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReconciliationProperties {

    @Property
    void aFigureCountedFromAssessedEntriesAgreesInEveryRespect(
            @ForAll("assessed") List<Reading<BenefitStatus>> readings) {
        Plan plan = plan(List.of(area("a1", readings, counted(readings))), counted(readings));
        assertThat(Reconciliation.of(plan, AS_OF).figures())
                .allSatisfy(
                        found -> assertThat(found.verdict()).as(found.message()).isEqualTo(Verdict.AGREES));
    }

    @Property
    void aFigureCountedFromAnyEntriesNeverDiffers(@ForAll("readings") List<Reading<BenefitStatus>> readings) {
        Plan plan = plan(List.of(area("a1", readings, counted(readings))), counted(readings));
        assertThat(Reconciliation.of(plan, AS_OF).hasDifferences()).isFalse();
    }

    @Property
    void changingOneCountOfAssessedEntriesDiffers(
            @ForAll("assessed") List<Reading<BenefitStatus>> readings,
            @ForAll BenefitStatus status,
            @ForAll("steps") long by) {
        PublishedFigure right = counted(readings);
        long changed = Math.max(0, right.getCounts().getOrDefault(status.name(), 0L) + by);
        if (changed == right.getCounts().getOrDefault(status.name(), 0L)) {
            return;
        }
        PublishedFigure wrong =
                right.toBuilder().putCount(status.name(), changed).build();
        assertThat(Reconciliation.of(plan(List.of(area("a1", readings)), wrong), AS_OF)
                        .figures(ComparedWith.ENTRIES))
                .filteredOn(found -> found.keys().equals(List.of(FigureKey.count(status.name()))))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Property(tries = 500)
    void theAreasOfTwoPlansPutTogetherSayWhatEachSaysAndTheirFiguresAddUp(
            @ForAll("readings") List<Reading<BenefitStatus>> one,
            @ForAll("readings") List<Reading<BenefitStatus>> other) {
        Plan first = plan(List.of(area("a1", one, counted(one))));
        Plan second = plan(List.of(area("a2", other, counted(other))));
        Plan both = plan(List.of(first.getAreas().get(0), second.getAreas().get(0)));
        List<String> each = new ArrayList<>(messages(first));
        each.addAll(messages(second));
        assertThat(messages(both)).isEqualTo(each);
        assertThat(sum(both)).isEqualTo(sum(first).plus(sum(second)));
    }

    @Property
    void anyFigureIsReportedAndNoneThrows(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("any") PublishedFigure ofArea,
            @ForAll("any") PublishedFigure ofPlan) {
        Plan listed = plan(List.of(area("a1", readings, ofArea), area("a2", List.of(), ofPlan)), ofPlan, ofArea);
        Plan unlisted = plan(List.of(area("a1", List.of(), ofArea), area("a2", List.of(), ofPlan)), ofPlan, ofArea);
        OtherWords.assertSaid(Reconciliation.of(listed, AS_OF).figures(), listed);
        OtherWords.assertSaid(Reconciliation.of(unlisted, AS_OF).figures(), unlisted);
    }

    @Provide
    Arbitrary<PublishedFigure> any() {
        Arbitrary<Long> count = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 4), Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE - 1, 0L));
        Arbitrary<String> key = Arbitraries.of(
                "BLUE", "GREEN", "AMBER", "RED", "NOT_ASSESSED", "EXTENDED", "CLOSED", "WITHDRAWN", "VOICE", "SHINY");
        Arbitrary<OpenCount> open = Combinators.combine(key.list().ofMinSize(1).ofMaxSize(3), count)
                .as((statuses, number) ->
                        OpenCount.builder().addAllStatus(statuses).count(number).build());
        Arbitrary<CombinedFigure> combined = Combinators.combine(
                        key.list().ofMinSize(1).ofMaxSize(3), count.optional())
                .as((statuses, number) -> CombinedFigure.builder()
                        .addAllStatus(statuses)
                        .count(number)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(FigureSubject.class),
                        Arbitraries.maps(key, count).ofMaxSize(6),
                        open.list().ofMaxSize(2),
                        combined.optional(),
                        count.optional())
                .as((of, counts, opens, over, total) -> figure().of(of)
                        .putAllCounts(counts)
                        .addAllOpen(opens)
                        .combined(over)
                        .total(total)
                        .build());
    }

    private static List<String> messages(Plan plan) {
        return Reconciliation.of(plan, AS_OF).figures().stream()
                .map(FigureFinding::message)
                .toList();
    }

    private static StatusTally<BenefitStatus> sum(Plan plan) {
        return Reconciliation.of(plan, AS_OF).benefitsOfAreas().orElseThrow();
    }

    /** What the entries give, as a council might publish it: percentages only where every entry is assessed. */
    private static PublishedFigure counted(List<Reading<BenefitStatus>> readings) {
        StatusTally<BenefitStatus> tally = PublishedTallies.tally(readings);
        boolean isAssessed = tally.openCount() + tally.notAssessed() == 0;
        return PublishedTallies.published(
                tally,
                Rounding.HALF_UP,
                key -> tally.notAssessed() > 0 || !key.equals(PublishedFigure.NOT_ASSESSED),
                key -> isAssessed && !key.equals(PublishedFigure.NOT_ASSESSED));
    }

    @Provide
    Arbitrary<Long> steps() {
        return Arbitraries.longs().between(-3, 3).filter(step -> step != 0);
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> assessed() {
        return PublishedTallies.assessed(40);
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> readings() {
        Arbitrary<Set<BenefitStatus>> statuses =
                Arbitraries.of(BenefitStatus.class).set().ofMinSize(1);
        return statuses.map(Reading::of).list().ofMinSize(1).ofMaxSize(12);
    }
}
