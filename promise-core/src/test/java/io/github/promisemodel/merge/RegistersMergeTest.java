package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Merging and differences of money, risks, engagements, tests of change, needs and links. */
class RegistersMergeTest {

    private static final RiskRating FIRST_RATING = rating(PartialDate.of(2024), "Rare");
    private static final RiskRating SECOND_RATING = rating(MARCH, "Likely");
    private static final Risk LEASE = risk("r1").toBuilder()
            .addRating(FIRST_RATING)
            .addRating(SECOND_RATING)
            .build();
    private static final Risk POSTS = risk("r2");
    private static final Engagement SURVEY = engagement("e1");
    private static final Funding RENT = sum("Rent", 100);
    private static final TestOfChange FIRST_CYCLE = cycle(1);
    private static final TestOfChange SECOND_CYCLE = cycle(2);

    private static final Plan BASE = northmoor()
            .riskScale(scale("Rare", "Likely"))
            .addRisks(LEASE, POSTS)
            .addEngagement(SURVEY)
            .addFunding(RENT)
            .addArea(area("a1")
                    .addActions(
                            action("1.1").build(),
                            action("1.2")
                                    .addNeeds("1.1")
                                    .addTestsOfChange(FIRST_CYCLE, SECOND_CYCLE)
                                    .addLink(article(12))
                                    .build())
                    .addBenefit(benefit("1-b1").addContributesTo(article(3)).build())
                    .build())
            .build();

    private static RiskRating rating(PartialDate asOf, String likelihood) {
        return RiskRating.builder().asOf(asOf).likelihood(likelihood).build();
    }

    private static RiskScale scale(String... likelihood) {
        return RiskScale.builder().addLikelihood(likelihood).build();
    }

    private static Risk risk(String id) {
        return Risk.builder().id(id).kind(RiskKind.RISK).title("Risk of " + id).build();
    }

    private static Engagement engagement(String id) {
        return Engagement.builder().id(id).title("Survey of " + id).build();
    }

    private static Funding sum(String title, long allocated) {
        return Funding.builder().title(title).allocated(Amount.of(allocated)).build();
    }

    private static TestOfChange cycle(long cycle) {
        return TestOfChange.builder()
                .hypothesis("More families come in the evening")
                .cycle(cycle)
                .build();
    }

    private static EntryLink article(int number) {
        return EntryLink.of("scotland", "uncrc-" + number);
    }

    private static Plan with(UnaryOperator<Plan.Builder> edit) {
        return edit.apply(BASE.toBuilder()).build();
    }

    private static Plan withAction(UnaryOperator<Action.Builder> edit) {
        return BASE.with(
                "1.2", Action.class, action -> edit.apply(action.toBuilder()).build());
    }

    private static Plan merged(Plan first, Plan second) {
        PlanMerge merge = PlanMerge.of(BASE, first, second);
        assertThat(merge.conflicts()).isEmpty();
        return merge.plan().orElseThrow();
    }

    private static List<String> conflicts(Plan first, Plan second) {
        return PlanMerge.of(BASE, first, second).conflicts().stream()
                .map(conflict -> conflict.kind() + " " + conflict.path())
                .toList();
    }

    private static List<String> changes(Plan later) {
        return PlanDiff.of(BASE, later).changes().stream()
                .map(change -> change.kind() + " " + change.path())
                .toList();
    }

    @Nested
    class MergeTest {

        @Test
        void risksAreMergedByTheirIds() {
            Risk rated = LEASE.toBuilder().addRating(rating(MARCH, "Certain")).build();
            Risk closed = POSTS.toBuilder().closed(MARCH).build();

            assertThat(merged(
                            with(it -> it.risks(List.of(rated, POSTS))), with(it -> it.risks(List.of(LEASE, closed)))))
                    .isEqualTo(with(it -> it.risks(List.of(rated, closed))));
            assertThat(merged(with(it -> it.addRisk(risk("r3"))), with(it -> it.risks(List.of(POSTS)))))
                    .isEqualTo(with(it -> it.risks(List.of(POSTS, risk("r3")))));
        }

        @Test
        void aRiskThatBothEditChangeOrThatOneTakesOutIsAConflict() {
            Plan owned = with(
                    it -> it.risks(List.of(LEASE.toBuilder().owner("Homes team").build(), POSTS)));
            Plan closed =
                    with(it -> it.risks(List.of(LEASE.toBuilder().closed(MARCH).build(), POSTS)));

            assertThat(conflicts(owned, closed)).containsExactly("ITEM_CHANGED /risks/0");
            assertThat(conflicts(owned, with(it -> it.risks(List.of(POSTS))))).containsExactly("DELETED /risks/0");
            assertThat(merged(owned, owned)).isEqualTo(owned);
        }

        @Test
        void theScaleIsMergedAsAWhole() {
            Plan longer = with(it -> it.riskScale(scale("Rare", "Likely", "Certain")));
            Plan other = with(it -> it.riskScale(scale("1", "2")));

            assertThat(merged(longer, with(it -> it.addRisk(risk("r3")))).getRiskScale())
                    .isEqualTo(longer.getRiskScale());
            assertThat(conflicts(longer, other)).containsExactly("FIELD_CHANGED /riskScale");
        }

        @Test
        void engagementsAreMergedByTheirIds() {
            Engagement heard = SURVEY.toBuilder().heard(Amount.of(108)).build();

            assertThat(merged(
                            with(it -> it.engagements(List.of(heard))), with(it -> it.addEngagement(engagement("e2")))))
                    .isEqualTo(with(it -> it.engagements(List.of(heard, engagement("e2")))));
            assertThat(conflicts(
                            with(it -> it.addEngagement(engagement("e2"))),
                            with(it -> it.addEngagement(
                                    engagement("e2").toBuilder().date(MARCH).build()))))
                    .containsExactly("ADDED /engagements/1");
        }

        @Test
        void sumsThatEachEditAddsAreAllKept() {
            assertThat(merged(with(it -> it.addFunding(sum("Pay", 5))), with(it -> it.addFunding(sum("Training", 7)))))
                    .isEqualTo(with(it -> it.addFunding(sum("Pay", 5), sum("Training", 7))));
        }

        @Test
        void oneSumThatBothEditsChangeDifferentlyIsAConflict() {
            Plan more = with(it -> it.funding(List.of(sum("Rent", 120))));
            Plan less = with(it -> it.funding(List.of(sum("Rent", 80))));

            assertThat(conflicts(more, less)).containsExactly("REPLACED /funding");
            assertThat(merged(more, BASE)).isEqualTo(more);
        }

        @Test
        void whatAnActionNeedsAndLinksToIsMergedItemByItem() {
            Plan needs = withAction(it -> it.addNeeds("1.0"));
            Plan links = withAction(it -> it.links(List.of(article(12), article(27))));

            assertThat(merged(needs, links))
                    .isEqualTo(withAction(it -> it.addNeeds("1.0").addLink(article(27))));
            assertThat(merged(needs, withAction(it -> it.needs(List.of()))))
                    .isEqualTo(withAction(it -> it.needs(List.of("1.0"))));
        }

        @Test
        void aCycleAddedByOneEditIsKeptBesideADecisionOfTheOther() {
            TestOfChange decided =
                    FIRST_CYCLE.toBuilder().decision(TestDecision.ADOPT).build();

            assertThat(merged(
                            withAction(it -> it.addTestOfChange(cycle(3))),
                            withAction(it -> it.testsOfChange(List.of(decided, SECOND_CYCLE)))))
                    .isEqualTo(withAction(it -> it.testsOfChange(List.of(decided, SECOND_CYCLE, cycle(3)))));
        }

        @Test
        void whatABenefitContributesToAndItsDateAreMerged() {
            Plan dated = BASE.with(
                    "1-b1",
                    Benefit.class,
                    it -> it.toBuilder().due(MARCH).accountable("Director").build());
            Plan linked = BASE.with(
                    "1-b1",
                    Benefit.class,
                    it -> it.toBuilder().addContributesTo(article(9)).build());

            assertThat(merged(dated, linked).get("1-b1", Benefit.class))
                    .isEqualTo(dated.get("1-b1", Benefit.class).toBuilder()
                            .addContributesTo(article(9))
                            .build());
        }
    }

    @Nested
    class DiffTest {

        @Test
        void aRiskIsComparedByItsIdAndItsRatingsByTheirDates() {
            Risk rated = LEASE.toBuilder()
                    .ratings(List.of(FIRST_RATING, rating(MARCH, "Certain")))
                    .build();

            assertThat(changes(with(it -> it.risks(List.of(POSTS, rated)))))
                    .containsExactly("CHANGED /risks/1/ratings/1/likelihood", "REORDERED /risks");
            assertThat(changes(with(it -> it.risks(List.of(POSTS))))).containsExactly("REMOVED /risks/0");
        }

        @Test
        void aWordOfTheScaleIsToldByItsPlace() {
            assertThat(changes(with(it -> it.riskScale(scale("Rare", "Possible", "Likely")))))
                    .containsExactly("ADDED /riskScale/likelihood/1");
        }

        @Test
        void anEngagementIsComparedByItsIdAndASumByItsPlace() {
            assertThat(changes(with(it -> it.engagements(
                            List.of(SURVEY.toBuilder().heard(Amount.of(108)).build())))))
                    .containsExactly("ADDED /engagements/0/heard");
            assertThat(changes(with(it -> it.funding(List.of(sum("Rent", 120))))))
                    .containsExactly("CHANGED /funding/0/allocated");
        }

        @Test
        void whatAnActionNeedsItsCyclesAndItsLinksAreToldOneByOne() {
            TestOfChange decided =
                    SECOND_CYCLE.toBuilder().decision(TestDecision.ABANDON).build();

            assertThat(changes(withAction(it -> it.addNeeds("1.0")
                            .testsOfChange(List.of(FIRST_CYCLE, decided))
                            .links(List.of()))))
                    .containsExactly(
                            "ADDED /areas/0/actions/1/needs/1",
                            "ADDED /areas/0/actions/1/testsOfChange/1/decision",
                            "REMOVED /areas/0/actions/1/links/0");
        }

        @Test
        void aChangeOfARiskIsSaidByItsName() {
            assertThat(PlanDiff.of(
                                    BASE,
                                    with(it -> it.risks(List.of(
                                            LEASE.toBuilder()
                                                    .response("A second building")
                                                    .build(),
                                            POSTS))))
                            .changes())
                    .extracting(change -> change.entity() + ": " + change.field())
                    .containsExactly("Risk r1: response");
        }
    }

    @Nested
    class EditTest {

        @Test
        void anActionMovedToAnotherAreaKeepsWhatItNeedsAndWhatNamesIt() {
            Plan two = with(it -> it.addArea(area("a2").build()));

            Plan moved = two.move("1.2", "a2");

            assertThat(moved.getAreas().get(1).getActions()).containsExactly(BASE.get("1.2", Action.class));
            assertThat(moved.getRisks()).isEqualTo(BASE.getRisks());
        }

        @Test
        void anEntryTakenOutLeavesTheRegistersOfThePlanAsTheyAre() {
            Plan without = BASE.without("1.1");

            assertThat(without.getRisks()).isEqualTo(BASE.getRisks());
            assertThat(without.getFunding()).isEqualTo(BASE.getFunding());
            assertThat(without.get("1.2", Action.class).getNeeds()).containsExactly("1.1");
        }
    }
}
