package io.github.promisemodel;

import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.colour.Policies;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.UnknownRule;
import io.github.promisemodel.disclosure.CountTable;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementPlans;
import io.github.promisemodel.movement.MovementPlans.Pair;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.words.OtherWords;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a calculator says of a plan can be said in another language: no English of core is left in it. */
class SaidInOtherWordsLaws {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");
    private static final PartialDate FEBRUARY = PartialDate.parse("2025-02");

    private static final List<Grouping> GROUPINGS = List.of(
            Grouping.AREA,
            Grouping.FOUNDATION,
            Grouping.CALL_TO_ACTION,
            Grouping.SUB_GROUP,
            Grouping.OWNER,
            Grouping.DISPOSITION,
            Grouping.COUNCIL,
            Grouping.PLAN,
            Grouping.PERIOD);

    @Provide
    Arbitrary<Pair> pairs() {
        return MovementPlans.pairs();
    }

    @Provide
    Arbitrary<RagPolicy<BenefitStatus>> policies() {
        return Policies.any();
    }

    @Property(tries = 50)
    void movements(@ForAll("pairs") Pair pair) {
        for (Grouping grouping : GROUPINGS) {
            Movement<ActionStatus> movement = Movement.actions(pair.first(), FEBRUARY, pair.second(), MARCH)
                    .by(grouping);
            List<Phrased> said = new ArrayList<>(List.of(movement, movement.total()));
            for (MovementGroup<ActionStatus> group : movement.groups()) {
                said.add(group.key());
                said.add(group.tally());
                said.addAll(group.entries());
            }
            said.addAll(movement.total().transitions().keySet());
            OtherWords.assertSaid(said, pair);
        }
    }

    @Property(tries = 50)
    void rollUpsAndColours(
            @ForAll("pairs") Pair pair, @ForAll("policies") RagPolicy<BenefitStatus> policy, @ForAll boolean open) {
        Plan plan = pair.first();
        RagPolicy<BenefitStatus> other = policy.withOpen(open ? UnknownRule.LEAVE_OUT : UnknownRule.AS_WORST)
                .withNotAssessedAs(BenefitStatus.AMBER)
                .counting(LeftOut.WITHDRAWN);
        for (Grouping grouping : GROUPINGS) {
            RollUp<BenefitStatus> rollUp =
                    RollUp.benefits(plan, MARCH).over(Denominator.EVERY_ENTRY).by(grouping);
            List<Phrased> said = new ArrayList<>(List.of(
                    grouping,
                    rollUp,
                    rollUp.total(),
                    rollUp.dispositions(),
                    rollUp.evidence(),
                    rollUp.total().percentages(Rounding.HALF_UP)));
            for (Group<BenefitStatus> group : rollUp.groups()) {
                said.addAll(List.of(group, group.key()));
                for (RagPolicy<BenefitStatus> each : List.of(policy, other, policy.named("the board's own"))) {
                    GroupColour<BenefitStatus> colour = each.colourOf(group);
                    said.addAll(List.of(colour, each, each.namePhrase()));
                    said.addAll(colour.explanation());
                    colour.noColour().ifPresent(said::add);
                }
            }
            OtherWords.assertSaid(said, plan + " the board's own");
        }
    }

    @Property(tries = 100)
    void mergesDifferencesAndFindings(@ForAll("pairs") Pair pair, @ForAll("pairs") Pair more) {
        PlanMerge merge = PlanMerge.of(more.first(), pair.first(), pair.second());
        String about = more.first() + " " + pair;

        OtherWords.assertSaid(merge.conflicts(), about);
        OtherWords.assertSaid(merge.findings(), about);
        OtherWords.assertSaid(PlanCheck.of(pair.first()).findings(), about);
        OtherWords.assertSaid(
                PlanDiff.of(pair.first(), pair.second()).changes().stream()
                        .map(FieldChange::thing)
                        .toList(),
                about);
        for (MergeConflict conflict : merge.conflicts()) {
            assertThat(MergeConflict.inWords(conflict.first()))
                    .isEqualTo(MergeConflict.inWords(conflict.first(), Phrasebook.ENGLISH));
        }
    }

    @Property(tries = 100)
    void ledgers(@ForAll("pairs") Pair pair) {
        Plan next = pair.second().toBuilder().id("northmoor-2027-30").build();
        CarryForwardLedger ledger = CarryForwardLedger.of(pair.first(), next);

        OtherWords.assertSaid(ledger.lines(), pair.first() + " " + next);
        OtherWords.assertSaid(List.of(ledger, ledger.actions()), pair.first() + " " + next);
    }

    @Example
    void valuesOfEveryEntityInAMerge() {
        assertThat(Entities.FULL)
                .allSatisfy(value -> assertThat(
                                OtherWords.english(MergeConflict.inWords(Optional.of(value), OtherWords.BOOK)
                                        .orElseThrow()))
                        .isEmpty());
    }

    private static List<String> termsOf(CareLanguage language) {
        return language.terms().stream()
                .flatMap(term -> Stream.concat(
                        term.forms().stream().map(Object::toString),
                        term.changes().stream().map(Object::toString)))
                .toList();
    }

    /** Two areas, each with a Benefit 1: one realised, one that may be green or amber, and one not assessed. */
    private static Plan twins(String id) {
        Assessment<BenefitStatus> open = Assessment.builder(BenefitStatus.class)
                .asOf(MARCH)
                .reading(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER))
                .build();
        return SamplePlans.northmoor()
                .id(id)
                .addArea(area("a1")
                        .addAction(SamplePlans.action("1.1", ActionStatus.COMPLETE).toBuilder()
                                .due(PartialDate.of(2030))
                                .disposition(Disposition.builder()
                                        .kind(DispositionKind.CARRIED_FORWARD)
                                        .addTo(EntryLink.of("after", "gone"))
                                        .build())
                                .build())
                        .addBenefit(named(SamplePlans.benefit("1-b1", BenefitStatus.BLUE)))
                        .build())
                .addArea(area("a2")
                        .addBenefit(named(
                                SamplePlans.benefit("2-b1").addAssessment(open).build()))
                        .addBenefit(SamplePlans.benefit("2-b2").build())
                        .build())
                .build();
    }

    private static Benefit named(Benefit benefit) {
        return benefit.toBuilder().reference("1").build();
    }

    @Example
    void entriesOfOneNameInSeveralAreasAndPlans() {
        Plan plan = twins("before");
        Plan next = twins("after");
        String about = plan + " " + next;
        RagPolicy<BenefitStatus> policy = RagPolicy.worstOf(Policies.ORDER);
        RagPolicy<BenefitStatus> less = policy.withOpen(UnknownRule.LEAVE_OUT).withNotAssessed(UnknownRule.LEAVE_OUT);
        RollUp<BenefitStatus> both = RollUp.benefits(List.of(plan, next), MARCH);

        assertThat(policy.colourOf(both.explain()).explain())
                .anyMatch(text -> text.contains("Benefit 1 of Area a2 of before"));
        OtherWords.assertSaid(policy.colourOf(both.explain()).explanation(), about);
        OtherWords.assertSaid(less.colourOf(both.explain()).explanation(), about);
        OtherWords.assertSaid(List.of(both.explain().key(), both.explain()), about);
        OtherWords.assertSaid(
                List.of(RollUpIndex.benefits(List.of(plan), Grouping.AREA, Denominator.CURRENT_ENTRIES)), about);
        OtherWords.assertSaid(PlanCheck.of(plan, List.of(next)).findings(), about);
        OtherWords.assertSaid(CarryForwardLedger.of(plan, next).lines(), about);
        OtherWords.assertSaid(
                List.of(EntryNames.of(plan).phrase(plan.getBenefits().get(0))), about);
    }

    @Property
    void progressOfMeasuresWithARhythm(@ForAll @IntRange(min = 1, max = 20) int months) {
        Target each = Samples.each("5", "P" + months + "M");
        for (Observation observation : List.of(
                Samples.observed("2024", "4"),
                Samples.over("2024-01/2024-09", "4"),
                Samples.over("2023-01/2024-11", "4"))) {
            Measure measure =
                    Samples.measure().target(each).addObservation(observation).build();
            Progress progress = Progress.of(measure, Samples.AS_OF);
            progress.findWhy().ifPresent(why -> OtherWords.assertSaid(List.of(why), measure));
            OtherWords.assertSaid(List.of(each, progress.actual(), Rounding.HALF_UP), measure);
        }
    }

    @Example
    void smallNumbersTermsAndLinks() {
        CountTable table = CountTable.withColumns("one", "two")
                .add("2024", 3, 20)
                .add("2025", 12, 0)
                .toTable();
        SmallNumbers policy = SmallNumbers.DEFAULT;
        CareLanguage language = CareLanguage.SOUTH_AYRSHIRE;
        OtherWords.assertSaid(
                List.of(table, policy, policy.withZeroHidden(true), policy.protect(table)), "[one, two, 2024, 2025]");
        OtherWords.assertSaid(
                language.findings("A respite placement for LAC."), "A respite placement for LAC. " + termsOf(language));
        OtherWords.assertSaid(List.of(language, NationalFrame.SCOTLAND), NationalFrame.SCOTLAND.id());
        OtherWords.assertSaid(List.of(new NationalLink(LocalKind.AREA, "a4", EntryLink.of("vision-3"))), "a4 vision-3");
    }
}
