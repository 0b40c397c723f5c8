package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RollUpCollectors;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.rollup.RolledPlans;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words that a plan's scheme knows count as what they mean, to every calculator, as if it were stated. */
class SchemeLaws {

    /** The answers of every calculator to questions about a plan, without the entries themselves. */
    private static List<Object> answers(Plan unpublished, PartialDate from, PartialDate asOf) {
        Plan plan = published(unpublished);
        List<Object> answers = new ArrayList<>();
        for (Grouping grouping : List.of(Grouping.AREA, Grouping.DISPOSITION)) {
            for (Denominator denominator : Denominator.values()) {
                RollUp<ActionStatus> rollUp =
                        RollUp.actions(plan, asOf).by(grouping).over(denominator);
                answers.add(rollUp.total());
                rollUp.groups().forEach(group -> {
                    answers.add(group.key());
                    answers.add(group.tally());
                    answers.add(group.dispositions());
                });
                answers.add(rollUp.dispositions());
                answers.add(RollUpIndex.actions(List.of(plan), grouping, denominator)
                        .tallies(asOf));
            }
        }
        for (CountedEntry<ActionStatus> counted :
                RollUp.actions(plan, asOf).explain().entries()) {
            answers.add(counted.standing().reading());
            answers.add(counted.standing().readings());
            answers.add(counted.presence());
            answers.add(counted.disposition().map(Disposition::getKind));
            answers.add(counted.isDispositionUnknown());
        }
        answers.add(plan.getActions().stream()
                .collect(RollUpCollectors.toStatusTally(
                        ActionStatus.class, plan.getStatusScheme(), asOf, Denominator.CURRENT_ENTRIES)));
        answers.add(Movement.actions(plan, from, asOf).total());
        answers.add(Movement.actions(plan, from, asOf).total().transitions());
        Reconciliation.of(plan, asOf).figures().forEach(figure -> answers.add(figure.toString()));
        for (Set<PlanRecord> records : List.of(Set.<PlanRecord>of(), Set.of(PlanRecord.DISPOSITIONS))) {
            Plan next = plan.toBuilder()
                    .id("next")
                    .areas(List.of())
                    .addRecords(PlanRecord.ENTRIES)
                    .build();
            CarryForwardLedger.of(plan.toBuilder().records(records).build(), next, asOf)
                    .lines()
                    .forEach(line -> {
                        answers.add(line.toString());
                        answers.add(line.standing().reading());
                    });
        }
        answers.add(Attention.of(plan, asOf, AttentionRules.usual()).toString());
        plan.getActions()
                .forEach(
                        action -> answers.add(Timeliness.of(action, plan.getStatusScheme(), asOf, Period.ofMonths(3))));
        return answers;
    }

    private static Plan published(Plan plan) {
        PublishedFigure.Builder figure =
                PublishedFigure.builder().of(FigureSubject.ACTIONS).total(3).source(Source.of("Summary"));
        List.of("COMPLETE", "ON_TARGET", "WITHDRAWN", "CLOSED", "CARRIED_FORWARD", "NOT_ASSESSED")
                .forEach(key -> figure.putCount(key, 1));
        return plan.toBuilder().addPublished(figure.build()).build();
    }

    private static Plan with(Plan plan, UnaryOperator<Action> edit) {
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            areas.add(area.toBuilder()
                    .actions(area.getActions().stream().map(edit).toList())
                    .build());
        }
        return plan.toBuilder().areas(areas).build();
    }

    private static Plan withAssessments(Plan plan, UnaryOperator<Assessment<ActionStatus>> edit) {
        return with(
                plan,
                action -> action.toBuilder()
                        .assessments(action.getAssessments().stream().map(edit).toList())
                        .build());
    }

    /** The same with the status stated of every assessment whose words alone say it. */
    private static Plan stated(Plan plan) {
        return withAssessments(plan, assessment -> {
            Reading<ActionStatus> meant = assessment.readBy(plan.getStatusScheme());
            return assessment.toBuilder().reading(meant).build();
        });
    }

    // ------------------------------------------------------------------------

    @Property
    void whatTheWordsMeanStatedGivesTheSameAnswers(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate asOf) {
        assertThat(answers(plan, from, asOf)).isEqualTo(answers(stated(plan), from, asOf));
    }

    @Property
    void whatTheWordsMeanStatedInFullNeedsNoScheme(
            @ForAll("plans") Plan drawn, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate asOf) {
        StatusScheme outAlone = drawn.getStatusScheme().toBuilder()
                .actions(drawn.getStatusScheme().getActions().stream()
                        .map(wording -> wording.toBuilder()
                                .disposition(wording.getDisposition().filter(DispositionKind::takesOut))
                                .build())
                        .toList())
                .build();
        Plan plan = drawn.toBuilder().statusScheme(outAlone).build();
        Plan stated = with(stated(plan), action -> {
            Membership membership = Membership.of(action, outAlone);
            return membership.out().isEmpty()
                    ? action
                    : action.toBuilder()
                            .disposition(Disposition.builder()
                                    .kind(DispositionKind.valueOf(
                                            membership.out().get().name()))
                                    .date(membership.left())
                                    .build())
                            .build();
        });

        assertThat(answers(plan, from, asOf))
                .isEqualTo(answers(
                        stated.toBuilder().statusScheme(StatusScheme.empty()).build(), from, asOf));
    }

    @Property
    void aSchemeWhoseWordsAreNotPrintedChangesNothing(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate asOf) {
        StatusScheme unused = StatusScheme.builder()
                .addAllActions(plan.getStatusScheme().getActions().stream()
                        .map(wording -> wording.toBuilder()
                                .words(wording.getWords().stream()
                                        .map(words -> "Never " + words)
                                        .toList())
                                .build())
                        .toList())
                .build();

        assertThat(answers(plan.toBuilder().statusScheme(unused).build(), from, asOf))
                .isEqualTo(answers(
                        plan.toBuilder().statusScheme(StatusScheme.empty()).build(), from, asOf));
    }

    @Property
    void assessmentsThatStateSomethingReadTheSameUnderAnyScheme(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        Plan stating = withAssessments(
                plan,
                assessment -> assessment.isByWordsAlone()
                        ? assessment.toBuilder()
                                .reading(Reading.of(ActionStatus.PAUSED))
                                .build()
                        : assessment);

        for (Action action : stating.getActions()) {
            assertThat(stating.historyOf(action)).isSameAs(action.getHistory());
            assertThat(stating.historyOf(action).asOf(asOf))
                    .isEqualTo(action.getHistory().asOf(asOf));
        }
    }

    @Property
    void theLettersAndTheSpacesOfWordsDoNotMatter(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate asOf) {
        Plan shouted = withAssessments(
                plan,
                assessment -> assessment.toBuilder()
                        .asPrinted(assessment.getAsPrinted().map(SchemeLaws::shouted))
                        .build());

        assertThat(answers(shouted, from, asOf)).isEqualTo(answers(plan, from, asOf));
    }

    private static String shouted(String words) {
        StringBuilder shouted = new StringBuilder(" ");
        words.chars().forEach(letter -> shouted.appendCodePoint(Character.toUpperCase(letter)));
        return shouted.toString().replace(" ", " \t ") + (words.endsWith(".") ? "" : ".");
    }

    @Property
    void wordingsInAnotherOrderOrTakenApartMeanTheSame(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate asOf) {
        List<Wording<ActionStatus>> apart = new ArrayList<>();
        for (Wording<ActionStatus> wording : plan.getStatusScheme().getActions()) {
            wording.getWords()
                    .forEach(words -> apart.add(
                            0, wording.toBuilder().words(List.of(words)).build()));
        }

        assertThat(answers(
                        plan.toBuilder()
                                .statusScheme(StatusScheme.builder()
                                        .addAllActions(apart)
                                        .build())
                                .build(),
                        from,
                        asOf))
                .isEqualTo(answers(plan, from, asOf));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return RolledPlans.dates();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RolledPlans.plan();
    }
}
