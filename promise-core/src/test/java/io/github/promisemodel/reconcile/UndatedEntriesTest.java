package io.github.promisemodel.reconcile;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of plans some of whose entries were added later, left later, or left on no stated date. */
class UndatedEntriesTest {

    private static final PartialDate AS_OF = PartialDate.parse("2023-03-31");
    private static final Reading<ActionStatus> ON_TARGET = Reading.of(ActionStatus.ON_TARGET);
    private static final Reading<ActionStatus> EITHER = Reading.of(ActionStatus.ON_TARGET, ActionStatus.COMPLETE);
    private static final Reading<ActionStatus> COMPLETE = Reading.of(ActionStatus.COMPLETE);

    private static Action.Builder assessed(String id, Reading<ActionStatus> reading) {
        return action(id).addAssessment(Assessment.builder(reading).asOf(AS_OF).build());
    }

    private static Action withdrawn(String id, Reading<ActionStatus> reading) {
        return assessed(id, reading)
                .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                .build();
    }

    private static Action withdrawn(String id, Reading<ActionStatus> reading, String date) {
        return assessed(id, reading)
                .disposition(Disposition.builder()
                        .kind(DispositionKind.WITHDRAWN)
                        .date(PartialDate.parse(date))
                        .build())
                .build();
    }

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Summary"));
    }

    private static List<FigureFinding> found(PublishedFigure.Builder figure, Action... actions) {
        Plan plan = SamplePlans.northmoor()
                .addArea(area("a1").addAllActions(List.of(actions)).build())
                .addPublished(figure.build())
                .build();
        return Reconciliation.of(plan, AS_OF).figures();
    }

    private static FigureFinding first(PublishedFigure.Builder figure, Action... actions) {
        return found(figure, actions).get(0);
    }

    @Test
    void whatLeftLaterIsCountedAndWhatWasAddedLaterIsNot() {
        Action stayed = assessed("1.1", ON_TARGET).build();
        Action left = withdrawn("1.2", ON_TARGET, "2024-06");
        Action came =
                assessed("1.3", ON_TARGET).added(PartialDate.parse("2024-06")).build();

        assertThat(found(
                        figure().putCount("ON_TARGET", 2).total(2).putPercentage("ON_TARGET", "100"),
                        stayed,
                        left,
                        came))
                .allMatch(finding -> finding.verdict() == Verdict.AGREES);
        assertThat(found(figure().putCount("ON_TARGET", 3).total(3), stayed, left, came))
                .anyMatch(finding -> finding.verdict() == Verdict.DIFFERS);
        assertThat(first(figure().putCount("WITHDRAWN", 0), stayed, left).counted())
                .contains(new Bounds(0, 1));
        assertThat(first(figure().putCount("WITHDRAWN", 1), left).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(first(figure().putCount("EXTENDED", 1), stayed, came).counted())
                .contains(new Bounds(0, 1));
        assertThat(first(figure().putCount("CLOSED", 2), stayed, came).verdict())
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void aFigureThatAgreesWithAnUndatedEntryInIsNotDecided() {
        Action stayed = assessed("1.1", ON_TARGET).build();
        Action left = withdrawn("1.2", ON_TARGET);
        FigureFinding found = first(figure().putCount("ON_TARGET", 2).total(2), stayed, left);

        assertThat(found)
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(Optional.of(new Bounds(1, 2)), FigureFinding::counted)
                .returns(new FigureFinding.Behind(List.of("1.1"), List.of("1.2")), FigureFinding::behind)
                .returns(Code.LEFT_UNDATED, finding -> finding.explanation().code())
                .hasToString("Actions on target: published 2, counted 1 to 2, for no date says when 1.2 left the plan;"
                        + " it would hold for every entry; not decided (Summary)");
        assertThat(found(figure().putCount("ON_TARGET", 2).total(2), stayed, left))
                .noneMatch(finding -> finding.verdict() == Verdict.DIFFERS);
    }

    @Test
    void aFigureThatAgreesWithItOutAgreesAndOneThatHoldsWithNeitherDiffers() {
        Action stayed = assessed("1.1", ON_TARGET).build();
        Action left = withdrawn("1.2", ON_TARGET);

        assertThat(first(figure().total(1), stayed, left))
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(Optional.of(Bounds.exactly(1)), FigureFinding::counted);
        assertThat(first(figure().total(3), stayed, left))
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns(Optional.of(Bounds.exactly(1)), FigureFinding::counted);
        assertThat(first(figure().putCount("COMPLETE", 1), stayed, left).verdict())
                .isEqualTo(Verdict.DIFFERS);
        assertThat(first(figure().putCount("WITHDRAWN", 0), left).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(first(figure().putCount("WITHDRAWN", 1), left).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void anUndatedEntryIsOutBeforeItWasAddedWhenOrIfItLeft() {
        Action left = withdrawn("1.2", ON_TARGET).toBuilder()
                .added(PartialDate.parse("2023-04"))
                .build();

        assertThat(first(figure().total(2), assessed("1.1", ON_TARGET).build(), left)
                        .verdict())
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void percentagesAndCountsClaimedTogetherAreAskedTheSame() {
        Action stayed = assessed("1.1", ON_TARGET).build();
        Action left = withdrawn("1.2", COMPLETE);

        assertThat(first(figure().putPercentage("ON_TARGET", "50"), stayed, left)
                        .verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
        assertThat(first(figure().putPercentage("ON_TARGET", "51"), stayed, left)
                        .verdict())
                .isEqualTo(Verdict.DIFFERS);
        List<FigureFinding> joint =
                found(figure().putCount("ON_TARGET", 1).putCount("COMPLETE", 1), stayed, left).stream()
                        .filter(finding -> finding.comparedWith() == ComparedWith.JOINT)
                        .toList();
        assertThat(joint).hasSize(1);
        assertThat(joint.get(0).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(joint.get(0).message()).contains("jointly possible").contains("no date says when 1.2 left the plan");
    }

    @Test
    void onTheLastDayThereIsNothingMayStillBeIn() {
        Plan plan = SamplePlans.northmoor()
                .addArea(area("a1").addAction(withdrawn("1.1", ON_TARGET)).build())
                .addPublished(
                        figure().total(1).base(FigureBase.of(BaseKind.CURRENT)).build())
                .build();

        assertThat(Reconciliation.of(plan, PartialDate.of(9999))
                        .figures()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.DIFFERS);
    }

    /** Least and most over every choice of the undated entries that are in, for every small plan of three readings. */
    @Test
    void everyCountOfEverySmallPlanIsWhatEveryChoiceOfThoseInGives() {
        List<Reading<ActionStatus>> readings = List.of(ON_TARGET, EITHER, COMPLETE);
        for (int plan = 0; plan < 6 * 6 * 6; plan++) {
            List<Action> actions = new ArrayList<>();
            List<Reading<ActionStatus>> certain = new ArrayList<>();
            List<Reading<ActionStatus>> undated = new ArrayList<>();
            for (int i = 0, rest = plan; i < 3; i++, rest /= 6) {
                Reading<ActionStatus> reading = readings.get(rest % 3);
                boolean isUndated = rest % 6 >= 3;
                (isUndated ? undated : certain).add(reading);
                actions.add(
                        isUndated
                                ? withdrawn("x" + i, reading)
                                : assessed("x" + i, reading).build());
            }
            for (int count = 0; count <= 4; count++) {
                Action[] all = actions.toArray(Action[]::new);
                assertThat(first(figure().putCount("ON_TARGET", count), all).verdict())
                        .as(actions + " " + count)
                        .isEqualTo(reckoned(certain, undated, count));
                assertThat(first(figure().total(count), all).verdict())
                        .isEqualTo(
                                count == certain.size()
                                        ? Verdict.AGREES
                                        : count > certain.size() && count <= 3 ? Verdict.NOT_DECIDED : Verdict.DIFFERS);
            }
        }
    }

    /** By worlds: each choice of those in, and in it each status of each reading. */
    private static Verdict reckoned(
            List<Reading<ActionStatus>> certain, List<Reading<ActionStatus>> undated, int count) {
        Verdict out = within(certain, count);
        if (out != Verdict.DIFFERS) {
            return out;
        }
        for (int choice = 1; choice < 1 << undated.size(); choice++) {
            List<Reading<ActionStatus>> in = new ArrayList<>(certain);
            for (int i = 0; i < undated.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    in.add(undated.get(i));
                }
            }
            if (within(in, count) != Verdict.DIFFERS) {
                return Verdict.NOT_DECIDED;
            }
        }
        return Verdict.DIFFERS;
    }

    private static Verdict within(List<Reading<ActionStatus>> readings, int count) {
        long least = readings.stream().filter(ON_TARGET::equals).count();
        long most = readings.stream()
                .filter(reading -> reading.allows(ActionStatus.ON_TARGET))
                .count();
        return count < least || count > most ? Verdict.DIFFERS : least == most ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    @Test
    void manyUndatedEntriesOfManyKindsAreBoundedByNoneAndAll() {
        List<Action> actions = new ArrayList<>();
        ActionStatus[] statuses = ActionStatus.values();
        for (int i = 0; i < 6 * statuses.length; i++) {
            actions.add(withdrawn("x" + i, Reading.of(statuses[i % statuses.length])));
        }
        Action[] all = actions.toArray(Action[]::new);

        assertThat(first(figure().putCount("ON_TARGET", 3), all).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(first(figure().putCount("ON_TARGET", 6), all).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(first(figure().putCount("ON_TARGET", 7), all).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(found(
                                figure().putCount("ON_TARGET", 1)
                                        .putPercentage("ON_TARGET", "51")
                                        .total(2),
                                all)
                        .stream()
                        .filter(finding -> finding.comparedWith() == ComparedWith.PERCENTAGE))
                .allMatch(finding -> finding.verdict() == Verdict.DIFFERS);
    }

    private static UndatedEntries undated(int alike) {
        Plan plan = SamplePlans.northmoor()
                .addArea(area("a1")
                        .addAllActions(IntStream.range(0, alike)
                                .mapToObj(i -> withdrawn("x" + i, ON_TARGET))
                                .toList())
                        .build())
                .build();
        return new UndatedEntries(plan, AS_OF);
    }

    @Test
    void aPlanIsMadeForEachNumberOfAlikeEntriesOrWithAllOfThemWhereTheseAreTooMany() {
        assertThat(undated(15))
                .returns(true, UndatedEntries::isEveryPlanMade)
                .returns(15, entries -> entries.plans().size());
        assertThat(undated(16))
                .returns(false, UndatedEntries::isEveryPlanMade)
                .returns(1, entries -> entries.plans().size());
    }
}
