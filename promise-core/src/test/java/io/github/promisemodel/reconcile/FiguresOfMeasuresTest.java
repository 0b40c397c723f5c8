package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.OtherWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Figures such as 18 measures improved, 32 unchanged and 3 worsened since March 2024. */
class FiguresOfMeasuresTest {

    private static final PartialDate SINCE = PartialDate.parse("2024-03-31");

    /** How a measure of which more is better moved since March 2024, by its value then and in March 2025. */
    private enum Moved {
        UP(10, 12),
        SAME(10, 10),
        DOWN(10, 9),
        UNKNOWN(-1, 12);

        private final int before;
        private final int after;

        Moved(int before, int after) {
            this.before = before;
            this.after = after;
        }

        private Measure measure(String id) {
            Measure.Builder measure =
                    Measure.builder().id(id).title("A measure").direction(Direction.HIGHER_IS_BETTER);
            if (before >= 0) {
                measure.addObservation(observed("2024-03-31", before));
            }
            return measure.addObservation(observed("2025-03-31", after)).build();
        }
    }

    private static Observation observed(String date, int value) {
        return Observation.builder()
                .date(PartialDate.parse(date))
                .value(Amount.of(value))
                .build();
    }

    private static Plan.Builder plan(Moved... moved) {
        Plan.Builder plan = Plan.builder().from(Figures.plan(List.of()));
        for (int i = 0; i < moved.length; i++) {
            plan.addMeasure(moved[i].measure("m" + (i + 1)));
        }
        return plan;
    }

    private static PublishedFigure.Builder measures() {
        return figure().of(FigureSubject.MEASURES).since(SINCE);
    }

    private static List<FigureFinding> found(Plan plan) {
        List<FigureFinding> found = Reconciliation.of(plan, AS_OF).figures();
        OtherWords.assertSaid(found, plan);
        return found;
    }

    private static FigureFinding found(Plan.Builder plan, PublishedFigure.Builder figure) {
        List<FigureFinding> found = found(plan.addPublished(figure.build()).build());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static FigureFinding improved(long count, Moved... moved) {
        return found(plan(moved), measures().putCount("IMPROVED", count));
    }

    @Example
    void aCountIsThatOfTheMeasuresThatMovedSo() {
        assertThat(improved(2, Moved.UP, Moved.DOWN, Moved.UP))
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(ComparedWith.ENTRIES, FigureFinding::comparedWith)
                .returns(new Behind(List.of("m1", "m3"), List.of()), FigureFinding::behind)
                .hasToString("Measures improved: published 2, counted 2; agrees (Summary)");
        assertThat(improved(1, Moved.UP, Moved.DOWN, Moved.UP))
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .hasToString("Measures improved: published 1, counted 2; differs (Summary)");
        assertThat(found(plan(Moved.UP, Moved.DOWN), measures().putCount("WORSENED", 1))
                        .behind()
                        .certain())
                .containsExactly("m2");
        assertThat(found(plan(Moved.SAME, Moved.DOWN), measures().putCount("UNCHANGED", 1))
                        .behind()
                        .certain())
                .containsExactly("m1");
    }

    @Example
    void aMeasureOfWhichItIsNotDecidedHowItMovedMayBeInEachCountOrInNone() {
        assertThat(improved(2, Moved.UP, Moved.UNKNOWN))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(Optional.of(new Bounds(1, 2)), FigureFinding::counted)
                .returns(new Behind(List.of("m1"), List.of("m2")), FigureFinding::behind);
        assertThat(improved(1, Moved.UP, Moved.UNKNOWN).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(improved(3, Moved.UP, Moved.UNKNOWN).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(improved(0, Moved.UP, Moved.UNKNOWN).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Example
    void whatIsSaidOfNoMeasureOrSinceNoDateIsNotCompared() {
        assertThat(improved(18))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict)
                .returns(Code.NOTHING_TO_COUNT, finding -> finding.explanation().code());
        assertThat(found(plan(Moved.UP), figure().of(FigureSubject.MEASURES).putCount("IMPROVED", 1)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict)
                .hasToString("Measures improved: published 1, it does not say since when; not compared (Summary)");
        assertThat(found(plan(), figure().of(FigureSubject.MEASURES).total(3)).verdict())
                .isEqualTo(Verdict.NOT_COMPARED);
        assertThat(found(plan(Moved.UP), measures().putCount("VOICE", 1)).verdict())
                .isEqualTo(Verdict.NOT_COMPARED);
        assertThat(found(
                                plan(Moved.UP),
                                measures()
                                        .addOpen(OpenCount.builder()
                                                .addStatus("IMPROVED", "UNCHANGED")
                                                .count(1)
                                                .build()))
                        .verdict())
                .isEqualTo(Verdict.NOT_COMPARED);
    }

    @Example
    void aFigureOfAnotherSetOrBaseIsNotCompared() {
        PublishedFigure.Builder one = measures().putCount("IMPROVED", 1);
        assertThat(found(plan(Moved.UP), one.base(FigureBase.of(BaseKind.EVERY)))
                        .verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(found(plan(Moved.UP), one.base(FigureBase.of(BaseKind.CURRENT)))
                        .verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(found(plan(Moved.UP), one.base(FigureBase.of(BaseKind.ASSESSED)))
                        .verdict())
                .isEqualTo(Verdict.NOT_COMPARED);
        assertThat(found(plan(Moved.UP), measures().putCount("IMPROVED", 1).population(Population.FIRST_SET))
                        .verdict())
                .isEqualTo(Verdict.NOT_COMPARED);
    }

    @Example
    void theMeasuresThatAPlanListsAreALeastOfItsTotal() {
        assertThat(found(plan(Moved.UP, Moved.DOWN), measures().total(2)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(List.of("m1", "m2"), finding -> finding.behind().certain())
                .hasToString("Measures total: published 2, at least 2, as far as the plan lists them; not decided"
                        + " (Summary)");
        assertThat(found(plan(Moved.UP, Moved.DOWN), measures().total(5)).counted())
                .contains(new Bounds(2, 5));
        assertThat(found(plan(Moved.UP, Moved.DOWN), measures().total(1)).verdict())
                .isEqualTo(Verdict.DIFFERS);
        assertThat(found(plan(Moved.UP), figure().of(FigureSubject.MEASURES).total(1))
                        .verdict())
                .as("it is of no date before")
                .isEqualTo(Verdict.NOT_DECIDED);
    }

    private static FigureFinding ofTotal(long improved, long total) {
        return found(plan(Moved.UP, Moved.DOWN, Moved.UNKNOWN)
                        .addPublished(measures()
                                .putCount("IMPROVED", improved)
                                .total(total)
                                .build())
                        .build())
                .get(0);
    }

    @Example
    void whatATotalHasBeyondTheMeasuresOfThePlanMayBeInAnyCount() {
        assertThat(ofTotal(4, 5))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(Optional.of(new Bounds(1, 4)), FigureFinding::counted)
                .returns(Code.LISTED_AT_LEAST, finding -> finding.explanation().code());
        assertThat(ofTotal(5, 5).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(ofTotal(3, 3))
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns(Optional.of(new Bounds(1, 2)), FigureFinding::counted);
        assertThat(ofTotal(2, 2).counted()).as("a total below them").contains(new Bounds(1, 2));
    }

    @Example
    void aCombinedCountIsOfTheMeasuresThatMovedInOneOfItsWays() {
        assertThat(found(
                        plan(Moved.UP, Moved.SAME, Moved.DOWN),
                        measures()
                                .combined(CombinedFigure.builder()
                                        .addStatus("IMPROVED", "UNCHANGED")
                                        .count(2)
                                        .build())))
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(List.of("m1", "m2"), finding -> finding.behind().certain());
    }

    @Example
    void aPercentageIsComparedWithItsCountAndWithTheOthers() {
        Plan plan = plan(Moved.UP, Moved.DOWN)
                .addPublished(measures()
                        .putCount("IMPROVED", 1)
                        .putCount("WORSENED", 1)
                        .putPercentage("IMPROVED", "50")
                        .putPercentage("WORSENED", "60")
                        .total(2)
                        .build())
                .build();
        assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.PERCENTAGE))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.AGREES, Verdict.DIFFERS);
        assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.HUNDRED))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.DIFFERS);
    }

    private static FigureFinding listed(PublishedFigure.Builder figure, String... ids) {
        return found(
                plan(Moved.UP, Moved.UP, Moved.DOWN, Moved.UNKNOWN),
                figure.listedAs("IMPROVED").addEntries(ids));
    }

    @Example
    void aListIsThatOfTheMeasuresThatMovedSo() {
        assertThat(listed(measures(), "m1", "m2")).returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(listed(measures(), "m1", "m2", "m4")).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(listed(measures(), "m1", "m3"))
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .hasToString("Measures improved list: published 2, counted 2 to 3; not listed: m2; listed and not so"
                        + " stated: m3; differs (Summary)");
        assertThat(listed(figure().of(FigureSubject.MEASURES), "m1"))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict)
                .returns(Code.NO_SINCE, finding -> finding.explanation().code());
        assertThat(listed(measures().base(FigureBase.of(BaseKind.ASSESSED)), "m1"))
                .returns(Code.NOTHING_TO_COUNT, finding -> finding.explanation().code());
    }

    @Example
    void aFigureOfAnAreaOrAGroupIsOfItsMeasuresAlone() {
        PublishedFigure one = measures().putCount("IMPROVED", 1).build();
        PublishedFigure two = measures().putCount("IMPROVED", 2).build();
        Benefit ofBenefit = Benefit.builder()
                .id("b1")
                .title("A benefit")
                .addMeasure(Moved.UP.measure("m3"))
                .build();
        Plan plan = plan(Moved.UP)
                .addArea(ImprovementArea.builder()
                        .id("a1")
                        .title("An area")
                        .addMeasure(Moved.UP.measure("m2"))
                        .addBenefit(ofBenefit)
                        .addPublished(two)
                        .build())
                .addArea(ImprovementArea.builder()
                        .id("a2")
                        .title("Another")
                        .addPublished(one)
                        .build())
                .addGroup(EntryGroup.builder()
                        .id("g")
                        .title("A group")
                        .addEntries("b1")
                        .addPublished(one)
                        .build())
                .addPublished(measures().putCount("IMPROVED", 3).build())
                .build();
        assertThat(found(plan))
                .extracting(FigureFinding::verdict, finding -> finding.behind().certain())
                .containsExactly(
                        tuple(Verdict.AGREES, List.of("m1", "m2", "m3")),
                        tuple(Verdict.AGREES, List.of("m2", "m3")),
                        tuple(Verdict.NOT_COMPARED, List.of()),
                        tuple(Verdict.AGREES, List.of("m3")));
    }

    @Example
    void aFigureOfAPublicationIsOfTheMovementUpToItsDate() {
        Plan plan = plan(Moved.UP)
                .addPublication(Publication.builder()
                        .id("p")
                        .title("A report")
                        .date(PartialDate.parse("2024-09"))
                        .addFigure(measures().putCount("IMPROVED", 1).build())
                        .build())
                .build();
        assertThat(found(plan))
                .singleElement()
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(Optional.of(new Bounds(0, 1)), FigureFinding::counted);
    }

    @Property
    void theCountsPartTheMeasuresOfWhichItIsDecided(@ForAll List<Moved> moved) {
        Plan.Builder plan = plan(moved.toArray(Moved[]::new))
                .addPublished(measures()
                        .putCount("IMPROVED", 0)
                        .putCount("UNCHANGED", 0)
                        .putCount("WORSENED", 0)
                        .build());
        List<FigureFinding> found = found(plan.build());
        List<String> ids = new ArrayList<>();
        found.forEach(finding -> ids.addAll(finding.behind().certain()));
        ids.addAll(found.get(0).behind().possible());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            all.add("m" + (i + 1));
        }
        assertThat(found).hasSize(3);
        assertThat(ids).containsExactlyInAnyOrderElementsOf(all);
        assertThat(found)
                .extracting(finding -> finding.behind().possible())
                .containsOnly(found.get(0).behind().possible());
    }
}
