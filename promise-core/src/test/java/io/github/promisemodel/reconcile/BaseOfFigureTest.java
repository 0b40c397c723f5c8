package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a published figure is of, as it states it, or as it is tried where it does not. */
class BaseOfFigureTest {

    private static final PartialDate AS_OF = PartialDate.parse("2025-03");

    /**
     * An action: its statuses with a bar between them or a dash, and then c if it is contextual, the first letter of its
     * disposition, and due with a date.
     */
    private static Action action(String id, String described) {
        String[] words = described.split(" ");
        Action.Builder action = Action.builder().id(id).title("An action");
        if (!words[0].equals("-")) {
            Set<ActionStatus> statuses = Arrays.stream(words[0].split("\\|"))
                    .map(ActionStatus::valueOf)
                    .collect(Collectors.toSet());
            action.addAssessment(
                    Assessment.builder(Reading.of(statuses)).asOf(AS_OF).build());
        }
        for (String word : List.of(words).subList(1, words.length)) {
            switch (word) {
                case "c" -> action.contextual(true);
                case "W" -> action.disposition(left(DispositionKind.WITHDRAWN));
                case "S" -> action.disposition(left(DispositionKind.SUPERSEDED));
                case "F" -> action.disposition(Disposition.of(DispositionKind.CARRIED_FORWARD));
                default -> action.due(PartialDate.parse(word));
            }
        }
        return action.build();
    }

    private static Disposition left(DispositionKind kind) {
        return Disposition.builder().kind(kind).date(AS_OF).build();
    }

    private static Plan.Builder plan(String... actions) {
        return Plan.builder()
                .from(Figures.plan(List.of(ImprovementArea.builder()
                        .id("a1")
                        .title("An area")
                        .addAllActions(IntStream.range(0, actions.length)
                                .mapToObj(i -> action("1." + (i + 1), actions[i]))
                                .toList())
                        .build())));
    }

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Summary"));
    }

    private static List<FigureFinding> found(Plan.Builder plan, PublishedFigure.Builder figure) {
        return Reconciliation.of(plan.addPublished(figure.build()).build(), AS_OF)
                .figures();
    }

    private static Bounds counted(Plan.Builder plan, PublishedFigure.Builder figure) {
        return found(plan, figure).get(0).counted().orElseThrow();
    }

    private static final String[] MIXED = {"COMPLETE", "ON_TARGET", "BEHIND c", "PAUSED W", "COMPLETE S", "-"};

    @Nested
    class Stated {

        @ParameterizedTest
        @CsvSource({
            "CURRENT, 3, 1",
            "EVERY, 6, 2",
            "ASSESSED, 2, 1",
        })
        void isOfTheEntriesInThePlanOfEveryOneOrOfThoseAssessed(BaseKind kind, long total, long complete) {
            FigureBase base = FigureBase.of(kind);
            assertThat(counted(plan(MIXED), figure().total(0).base(base))).isEqualTo(Bounds.exactly(total));
            assertThat(counted(plan(MIXED), figure().putCount("COMPLETE", 0).base(base))
                            .least())
                    .isEqualTo(complete);
        }

        @Test
        void ofAStatusIsOfThoseThatHaveItAndOpenWhereTheirReadingIs() {
            Plan.Builder plan = plan("ON_TARGET", "ON_TARGET|COMPLETE", "-", "COMPLETE", "BEHIND");
            FigureBase base = FigureBase.ofStatuses("ON_TARGET", "BEHIND");
            assertThat(counted(plan, figure().total(0).base(base))).isEqualTo(new Bounds(2, 4));
            assertThat(counted(plan(plan), figure().putCount("ON_TARGET", 0).base(base)))
                    .isEqualTo(new Bounds(1, 3));
            assertThat(counted(plan(plan), figure().putCount("COMPLETE", 0).base(base)))
                    .isEqualTo(Bounds.exactly(0));
            assertThat(counted(plan(plan), figure().putCount("NOT_ASSESSED", 0).base(base)))
                    .isEqualTo(Bounds.exactly(0));
        }

        @Test
        void ofADispositionIsOfThoseOfWhichItIsStatedAndOpenWhereNothingIs() {
            String[] actions = {"ON_TARGET F", "COMPLETE F", "ON_TARGET", "BEHIND W"};
            FigureBase base = FigureBase.ofDisposition(DispositionKind.CARRIED_FORWARD);
            assertThat(counted(plan(actions), figure().total(0).base(base))).isEqualTo(new Bounds(2, 3));
            assertThat(counted(plan(actions), figure().putCount("ON_TARGET", 0).base(base)))
                    .isEqualTo(new Bounds(1, 2));
            Plan.Builder recorded = plan(actions).asOf(AS_OF).addRecords(PlanRecord.DISPOSITIONS);
            assertThat(counted(recorded, figure().total(2).base(base))).isEqualTo(Bounds.exactly(2));
            assertThat(counted(plan(actions), figure().putCount("CLOSED", 0).base(base)))
                    .isEqualTo(Bounds.exactly(0));
        }

        @Test
        void ofAGroupIsOfItsEntriesInThePlan() {
            Plan.Builder plan = plan(MIXED)
                    .addGroup(EntryGroup.builder()
                            .id("g")
                            .title("A group")
                            .addEntries("1.1", "1.3", "1.4", "elsewhere")
                            .build());
            FigureBase base = FigureBase.ofGroup("g");
            assertThat(counted(plan, figure().total(0).base(base))).isEqualTo(Bounds.exactly(1));
            assertThat(counted(plan(plan), figure().putCount("WITHDRAWN", 0).base(base))
                            .least())
                    .isEqualTo(1);
        }

        @Test
        void ofListedEntriesIsOfTheseThoughTheyLeft() {
            FigureBase base = FigureBase.ofEntries("1.1", "1.4");
            assertThat(counted(plan(MIXED), figure().total(0).base(base))).isEqualTo(Bounds.exactly(2));
            assertThat(counted(plan(MIXED), figure().putCount("PAUSED", 0).base(base)))
                    .isEqualTo(Bounds.exactly(1));
        }

        @Test
        void bindsSoThatNoOtherIsTried() {
            assertThat(found(plan(MIXED), figure().total(6).base(FigureBase.of(BaseKind.CURRENT))))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns(FigureBases.of(Optional.of(FigureBase.of(BaseKind.CURRENT))), FigureFinding::bases);
        }

        @Test
        void thatNamesWhatThereIsNotIsComparedWithNothing() {
            for (FigureBase base : List.of(
                    FigureBase.ofGroup("none"), FigureBase.ofStatuses("GREEN"), FigureBase.ofEntries("1.1", "none"))) {
                assertThat(found(
                                plan(MIXED),
                                figure().putCount("COMPLETE", 1).total(1).base(base)))
                        .extracting(FigureFinding::verdict)
                        .containsOnly(Verdict.NOT_COMPARED);
            }
        }

        @Test
        void ofEveryEntryPrintsAStatusOrThatItLeft() {
            PublishedFigure.Builder figure = figure().putCount("COMPLETE", 2)
                    .putCount("ON_TARGET", 1)
                    .putCount("BEHIND", 1)
                    .putCount("NOT_ASSESSED", 1)
                    .putCount("WITHDRAWN", 1)
                    .total(6)
                    .putPercentage("WITHDRAWN", "17")
                    .putPercentage("COMPLETE", "33")
                    .base(FigureBase.of(BaseKind.EVERY));
            assertThat(found(plan(MIXED), figure))
                    .filteredOn(finding -> finding.comparedWith() != ComparedWith.PARTS)
                    .extracting(FigureFinding::verdict)
                    .containsOnly(Verdict.AGREES);
        }

        @Test
        void ofStatusesIsImpossibleWhereTheEntriesInThePlanCannotGiveItsCountsTogether() {
            PublishedFigure.Builder figure = figure().putCount("ON_TARGET", 2)
                    .putCount("BEHIND", 1)
                    .base(FigureBase.ofStatuses("ON_TARGET", "BEHIND"));
            assertThat(found(plan("-", "-"), figure))
                    .filteredOn(finding -> finding.comparedWith() == ComparedWith.JOINT)
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
            assertThat(found(plan("-", "-", "-"), figure))
                    .extracting(FigureFinding::verdict)
                    .containsOnly(Verdict.NOT_DECIDED);
        }

        @Test
        void ofOpenSizeHasAPercentageThatHoldsWhereItDoesOfEverySize() {
            FigureBase base = FigureBase.ofStatuses("ON_TARGET", "BEHIND");
            String[] actions = {"ON_TARGET", "ON_TARGET", "BEHIND|COMPLETE"};
            assertThat(percentage(
                            actions, figure().putPercentage("ON_TARGET", "100").base(base)))
                    .isEqualTo(Verdict.NOT_DECIDED);
            assertThat(percentage(
                            actions, figure().putPercentage("ON_TARGET", "67").base(base)))
                    .isEqualTo(Verdict.NOT_DECIDED);
            assertThat(percentage(
                            actions, figure().putPercentage("ON_TARGET", "50").base(base)))
                    .isEqualTo(Verdict.DIFFERS);
            assertThat(percentage(
                            actions, figure().putPercentage("COMPLETE", "0").base(base)))
                    .isEqualTo(Verdict.AGREES);
        }

        private static Verdict percentage(String[] actions, PublishedFigure.Builder figure) {
            return found(plan(actions), figure).stream()
                    .filter(finding -> finding.comparedWith() == ComparedWith.PERCENTAGE)
                    .findFirst()
                    .orElseThrow()
                    .verdict();
        }
    }

    @Nested
    class Tried {

        @Test
        void isEveryEntryWhereThatFits() {
            assertThat(found(plan("COMPLETE", "ON_TARGET", "PAUSED W"), figure().total(3)))
                    .singleElement()
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                    .returns(List.of(FigureBase.of(BaseKind.EVERY)), FigureFinding::fits)
                    .hasToString("Actions total: published 3, counted 2; it would hold for every entry;"
                            + " not decided (Summary)");
        }

        @Test
        void isThoseAssessedWhereThatFits() {
            assertThat(found(
                            plan("COMPLETE", "ON_TARGET", "-"),
                            figure().putCount("COMPLETE", 1).total(2)))
                    .filteredOn(finding -> finding.bases().isTried())
                    .singleElement()
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                    .returns(List.of(FigureBase.of(BaseKind.ASSESSED)), FigureFinding::fits);
        }

        @ParameterizedTest
        @EnumSource(
                names = {"COMPLETE", "NOT_STARTED"},
                mode = EnumSource.Mode.EXCLUDE)
        void isTheStatusesCountedWhereTheseAloneFitAndDiffersStill(ActionStatus hidden) {
            List<FigureFinding> found = found(
                    plan("COMPLETE", "COMPLETE", "NOT_STARTED", hidden.name()),
                    figure().putCount("COMPLETE", 2)
                            .putCount("NOT_STARTED", 1)
                            .total(3)
                            .putPercentage("COMPLETE", "67"));
            assertThat(found)
                    .filteredOn(finding -> finding.verdict() == Verdict.DIFFERS)
                    .singleElement()
                    .returns(List.of(FigureBase.ofStatuses("COMPLETE", "NOT_STARTED")), FigureFinding::fits)
                    .hasToString(
                            "Actions total: published 3, counted 4; it would hold for those complete or not started;"
                                    + " differs (Summary)");
        }

        @Test
        void isNotTheStatusOfAFigureThatCountsOne() {
            assertThat(found(
                            plan("COMPLETE", "BEHIND"),
                            figure().putCount("COMPLETE", 1).total(1)))
                    .filteredOn(finding -> finding.bases().isTried())
                    .singleElement()
                    .returns(List.of(), FigureFinding::fits);
        }

        @Test
        void isNoneWhereNoneFitsAndThatIsSaid() {
            assertThat(found(plan("COMPLETE", "-"), figure().total(5)))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns(FigureBases.tried(List.of()), FigureFinding::bases)
                    .hasToString(
                            "Actions total: published 5, counted 2; it would not hold for every entry or for those assessed either; differs (Summary)");
        }

        @Test
        void isTriedOnAllOfAFigureAtOnce() {
            assertThat(found(
                            plan("COMPLETE", "PAUSED W", "BEHIND c"),
                            figure().putCount("ON_TARGET", 1).total(3)))
                    .filteredOn(finding -> finding.verdict() == Verdict.DIFFERS)
                    .isNotEmpty();
        }

        @Test
        void isNotNeededWhereTheEntriesInThePlanGiveTheFigure() {
            assertThat(found(plan("COMPLETE", "PAUSED W"), figure().total(1)))
                    .singleElement()
                    .returns(false, finding -> finding.bases().isTried());
        }
    }

    @Nested
    class OfAGroup {

        @Test
        void isComparedWithTheEntriesOfTheGroup() {
            Plan plan = plan("COMPLETE", "ON_TARGET", "COMPLETE c")
                    .addGroup(EntryGroup.builder()
                            .id("g")
                            .reference("G1")
                            .title("A group")
                            .addEntries("1.2", "1.3")
                            .addPublished(
                                    figure().putCount("COMPLETE", 1).total(1).build())
                            .build())
                    .build();
            List<FigureFinding> found = Reconciliation.of(plan, AS_OF).figures();
            assertThat(found).extracting(FigureFinding::verdict).containsExactly(Verdict.DIFFERS, Verdict.AGREES);
            assertThat(found.get(0))
                    .hasToString(
                            "Group G1: Actions complete: published 1, counted 0; it would not hold for every entry or for those assessed either; differs (Summary)")
                    .returns(false, finding -> finding.place().isOfPlan());
            assertThat(found.get(0).where()).hasToString("/groups/0/published/0");
        }

        @Test
        void ofAreasIsComparedWithNothing() {
            Plan plan = plan("COMPLETE")
                    .addGroup(EntryGroup.builder()
                            .id("g")
                            .title("A group")
                            .addEntries("1.1")
                            .addPublished(
                                    figure().of(FigureSubject.AREAS).total(1).build())
                            .build())
                    .build();
            assertThat(Reconciliation.of(plan, AS_OF).figures())
                    .singleElement()
                    .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        }
    }

    @Nested
    class Overdue {

        @Test
        void areThosePastTheirDueDateThatAreNotComplete() {
            assertThat(counted(
                            plan(
                                    "IN_PROGRESS 2025-02",
                                    "COMPLETE 2025-02",
                                    "IN_PROGRESS 2025-03",
                                    "IN_PROGRESS",
                                    "COMPLETE|BEHIND 2024",
                                    "- 2024",
                                    "BEHIND 2024 W",
                                    "BEHIND 2024 c"),
                            figure().putCount("OVERDUE", 0)))
                    .isEqualTo(new Bounds(1, 3));
        }

        @Test
        void thoseNotAssessedAreSoWhereTheFigureSaysThatTheyAreNotAssessed() {
            List<FigureFinding> found = found(
                    plan("- 2024", "COMPLETE"),
                    figure().putCount("OVERDUE", 1).putCount("NOT_ASSESSED", 1).total(2));
            assertThat(found)
                    .filteredOn(finding -> finding.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict)
                    .containsOnly(Verdict.AGREES);
        }
    }

    private static Plan.Builder plan(Plan.Builder other) {
        return other.build().toBuilder().published(List.of());
    }

    private static PublishedFigure.Builder everyStatus() {
        PublishedFigure.Builder figure = figure();
        for (ActionStatus status : ActionStatus.values()) {
            figure.putCount(status.name(), status == ActionStatus.COMPLETE ? 1 : 0);
        }
        return figure.putCount("WITHDRAWN", 1).base(FigureBase.of(BaseKind.EVERY));
    }

    @Test
    void thoseThatAFigureOfEveryEntryLeavesOverStayNotAssessed() {
        String[] entries = {"COMPLETE", "-", "PAUSED W"};
        assertThat(found(plan(entries), everyStatus().total(3)))
                .filteredOn(finding -> finding.label().equals("Actions complete"))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.AGREES);
        assertThat(found(plan(entries), everyStatus()))
                .filteredOn(finding -> finding.label().equals("Actions complete"))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.AGREES);
    }

    @Test
    void aDispositionIsCountedWhereTheBaseIsOfIt() {
        FigureBase forward = FigureBase.builder()
                .kind(BaseKind.DISPOSITION)
                .disposition(DispositionKind.CARRIED_FORWARD)
                .build();
        assertThat(counted(
                        plan("COMPLETE F", "BEHIND W"),
                        figure().putCount("CARRIED_FORWARD", 1).base(forward)))
                .isEqualTo(Bounds.exactly(1));
        assertThat(counted(
                        plan("COMPLETE F", "BEHIND W"),
                        figure().putCount("WITHDRAWN", 1).base(forward)))
                .isEqualTo(Bounds.exactly(0));
    }

    @Test
    void statusesThatABaseOfAnotherKindNamesSayNothing() {
        FigureBase forward = FigureBase.builder()
                .kind(BaseKind.DISPOSITION)
                .disposition(DispositionKind.CARRIED_FORWARD)
                .addStatus("COMPLETE", "BEHIND")
                .build();
        assertThat(found(
                        plan("COMPLETE", "BEHIND"),
                        figure().putCount("COMPLETE", 2).putCount("BEHIND", 2).base(forward)))
                .noneMatch(finding -> finding.comparedWith() == ComparedWith.JOINT);
    }

    @Test
    void countsOfStatusesThatAreKnownAreCheckedTogetherOnce() {
        assertThat(found(
                        plan("COMPLETE", "BEHIND", "PAUSED"),
                        figure().putCount("COMPLETE", 2)
                                .putCount("BEHIND", 0)
                                .base(FigureBase.ofStatuses("COMPLETE", "BEHIND"))))
                .filteredOn(finding -> finding.comparedWith() == ComparedWith.JOINT)
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.DIFFERS);
    }

    @Test
    void theStatusesOfOpenCountsAreTriedAsABaseToo() {
        assertThat(found(
                                plan("COMPLETE|BEHIND", "COMPLETE|BEHIND", "PAUSED"),
                                figure().total(2)
                                        .addOpen(OpenCount.builder()
                                                .addStatus("COMPLETE", "BEHIND")
                                                .count(2)
                                                .build()))
                        .stream()
                        .filter(finding -> finding.label().equals("Actions total")))
                .singleElement()
                .returns(List.of(FigureBase.ofStatuses("COMPLETE", "BEHIND")), FigureFinding::fits);
    }

    @Test
    void aShareOfThoseNotAssessedKeepsThemSoByARoundingOfSharesAlone() {
        String[] entries = {"COMPLETE", "PAUSED", "-"};
        assertThat(found(
                                plan(entries),
                                figure().putCount("COMPLETE", 1)
                                        .putPercentage("NOT_ASSESSED", "33")
                                        .total(3))
                        .get(0))
                .returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(found(
                                plan(entries),
                                figure().putCount("COMPLETE", 1)
                                        .putPercentage("NOT_ASSESSED", "34")
                                        .total(3))
                        .get(0))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
    }
}
