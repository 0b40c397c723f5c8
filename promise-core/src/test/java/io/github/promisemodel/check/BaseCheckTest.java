package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.DispositionKind;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What published figures are of, where that does not fit them. */
class BaseCheckTest {

    private static final ImprovementArea AREA = area("a1")
            .addActions(action("1.1").build(), action("1.2").build())
            .addBenefits(benefit("1-b1").build(), benefit("1-b2").build())
            .build();
    private static final EntryGroup GROUP = EntryGroup.builder()
            .id("g1")
            .reference("1")
            .title("Sub-group on homes")
            .addEntries("1.1", "1-b1")
            .build();

    private static PublishedFigure figure(FigureSubject subject, FigureBase base) {
        return PublishedFigure.builder()
                .of(subject)
                .total(1)
                .base(base)
                .source(Source.of("Summary"))
                .build();
    }

    private static Plan planOf(FigureSubject subject, FigureBase base) {
        return northmoor()
                .addArea(AREA)
                .addGroup(GROUP)
                .addPublished(figure(subject, base))
                .build();
    }

    static Stream<Arguments> fitting() {
        return Stream.of(FigureSubject.ACTIONS, FigureSubject.BENEFITS)
                .flatMap(subject -> Stream.of(
                                FigureBase.of(BaseKind.CURRENT),
                                FigureBase.of(BaseKind.EVERY),
                                FigureBase.of(BaseKind.ASSESSED),
                                FigureBase.ofStatuses(subject == FigureSubject.ACTIONS ? "AT_RISK" : "RED"),
                                FigureBase.ofDisposition(DispositionKind.CLOSED),
                                FigureBase.ofGroup("g1"),
                                FigureBase.ofEntries(subject == FigureSubject.ACTIONS ? "1.1" : "1-b1"))
                        .map(base -> Arguments.of(subject, base)));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void aBaseThatFitsIsNoFinding(FigureSubject subject, FigureBase base) {
        assertThat(found(planOf(subject, base))).isEmpty();
    }

    @Nested
    class StatusesTest {

        @Test
        void anUnknownStatusIsFoundWithWhatWasMeant() {
            Finding finding =
                    only(planOf(FigureSubject.ACTIONS, FigureBase.ofStatuses("ON_TARGET", "At risk", "BEHIND")));

            assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_STATUS);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.path()).hasToString("/published/0/base/status/1");
            assertThat(finding.entry()).isEmpty();
            assertThat(finding.arguments()).contains(Map.entry("status", "At risk"), Map.entry("meant", "AT_RISK"));
            assertThat(finding.message())
                    .isEqualTo(
                            "Published figure of ACTIONS: its base has the status 'At risk', which is not of the scale"
                                    + " NOT_STARTED, IN_PROGRESS, ON_TARGET, AT_RISK, BEHIND, PAUSED, PARTLY_COMPLETE, COMPLETE;"
                                    + " did you mean AT_RISK?");
        }

        @ParameterizedTest
        @CsvSource({"ACTIONS, NOT_ASSESSED", "BENEFITS, CLOSED", "ACTIONS, Purple"})
        void aStatusOfNoScaleIsUnknown(FigureSubject subject, String status) {
            Plan plan = planOf(subject, FigureBase.ofStatuses(status));

            assertFoundAt(plan, FindingCode.UNKNOWN_STATUS, "/published/0/base/status/0");
            assertThat(only(plan).message()).doesNotContain("did you mean", "which is one of");
        }

        @ParameterizedTest
        @CsvSource({"ACTIONS, GREEN, BENEFITS", "BENEFITS, COMPLETE, ACTIONS"})
        void aStatusOfTheOtherScaleIsSaidToBeThat(FigureSubject subject, String status, String other) {
            assertThat(only(planOf(subject, FigureBase.ofStatuses(status))).message())
                    .startsWith("Published figure of " + subject + ": its base has the status '" + status
                            + "', which is one of " + other + " and not of the scale ");
        }
    }

    @Nested
    class LinksTest {

        @ParameterizedTest
        @CsvSource({"G1, g1", "sub-group on homes, g1", "1, g1", "g2, g1", "h2, ", "9, "})
        void aGroupThatThePlanDoesNotListIsALinkToNothing(String id, String meant) {
            Finding finding = only(planOf(FigureSubject.ACTIONS, FigureBase.ofGroup(id)));

            assertThat(finding.code()).isEqualTo(FindingCode.DANGLING_LINK);
            assertThat(finding.path()).hasToString("/published/0/base");
            assertThat(finding.message())
                    .isEqualTo("Published figure of ACTIONS, base: it names the group '" + id
                            + "', and the plan has none with that id"
                            + (meant == null ? "" : "; did you mean '" + meant + "'?"));
        }

        @Test
        void ofSeveralNearIdsNoneIsSaidToBeMeant() {
            Plan plan = northmoor()
                    .addGroup(EntryGroup.builder()
                            .id("g1")
                            .title("Sub-group on homes")
                            .build())
                    .addGroup(EntryGroup.builder()
                            .id("g3")
                            .title("Sub-group on schools")
                            .build())
                    .addPublished(figure(FigureSubject.ACTIONS, FigureBase.ofGroup("g2")))
                    .build();

            assertThat(only(plan).message()).endsWith("the plan has none with that id");
        }

        @ParameterizedTest
        @CsvSource({"a1, Area a1", "1.1, Action 1.1", "1-b1, Benefit 1-b1"})
        void anIdOfAnotherKindOfThingGivenAsAGroupIsSaidToBeThat(String id, String other) {
            assertThat(only(planOf(FigureSubject.ACTIONS, FigureBase.ofGroup(id)))
                            .message())
                    .isEqualTo("Published figure of ACTIONS, base: it names the group '" + id
                            + "', and the plan has none with that id; " + other + " has it");
        }

        @Test
        void aGroupOrAnAreaGivenAsAnEntryIsSaidToBeThat() {
            assertThat(found(planOf(FigureSubject.ACTIONS, FigureBase.ofEntries("g1", "a1"))))
                    .extracting(Finding::message)
                    .satisfiesExactly(
                            group -> assertThat(group).endsWith("; Group 1 has it"),
                            area -> assertThat(area).endsWith("; Area a1 has it"));
        }

        @Test
        void anEntryThatIsOneDigitTooLongIsFoundWithTheOnlyOneNear() {
            assertThat(only(planOf(FigureSubject.ACTIONS, FigureBase.ofEntries("1.1", "1.11")))
                            .message())
                    .endsWith("; did you mean '1.1'?");
        }

        @Test
        void anEntryThatThePlanDoesNotListIsALinkToNothing() {
            Plan plan = planOf(FigureSubject.BENEFITS, FigureBase.ofEntries("1-b1", "9.9", "1b2"));

            assertFoundAt(
                    plan, FindingCode.DANGLING_LINK, "/published/0/base/entries/1", "/published/0/base/entries/2");
            assertThat(found(plan).get(1).message())
                    .isEqualTo("Published figure of BENEFITS, base: it names the entry '1b2', and the plan has none"
                            + " with that id; did you mean '1-b2'?");
        }
    }

    @Nested
    class EntriesTest {

        @Test
        void benefitsInABaseOfActionsAreFoundByName() {
            Finding finding = only(planOf(FigureSubject.ACTIONS, FigureBase.ofEntries("1.1", "1-b1", "1-b2", "1-b1")));

            assertThat(finding.code()).isEqualTo(FindingCode.BASE_DOES_NOT_FIT);
            assertThat(finding.path()).hasToString("/published/0/base/entries");
            assertThat(finding.message())
                    .isEqualTo("Published figure of ACTIONS: its base lists Benefit 1-b1, Benefit 1-b2, and only"
                            + " ACTIONS are counted; leave the rest out of the base");
        }

        @Test
        void actionsInABaseOfBenefitsAreFound() {
            assertFoundAt(
                    planOf(FigureSubject.BENEFITS, FigureBase.ofEntries("1.1", "1-b1")),
                    FindingCode.BASE_DOES_NOT_FIT,
                    "/published/0/base/entries");
        }

        @Test
        void whatIsListedTwiceIsFoundByName() {
            Finding finding = only(planOf(FigureSubject.ACTIONS, FigureBase.ofEntries("1.1", "1.2", "1.1", "1.1")));

            assertThat(finding.code()).isEqualTo(FindingCode.BASE_DOES_NOT_FIT);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.path()).hasToString("/published/0/base/entries");
            assertThat(finding.message())
                    .isEqualTo(
                            "Published figure of ACTIONS: its base lists Action 1.1 more than once, which counts once;"
                                    + " list each once");
        }

        @Test
        void severalThatAreListedTwiceAreOneFinding() {
            assertThat(only(planOf(FigureSubject.BENEFITS, FigureBase.ofEntries("1-b1", "1-b1", "1-b2", "1-b2")))
                            .message())
                    .contains("lists Benefit 1-b1, Benefit 1-b2 more than once, which count once;");
        }

        @Test
        void theFirstFewOfManyAreNamed() {
            ImprovementArea.Builder area = area("a1").addAction(action("1.1").build());
            FigureBase.Builder base = FigureBase.builder().kind(BaseKind.ENTRIES);
            for (int i = 0; i < 7; i++) {
                area.addBenefit(benefit("b" + i).build());
                base.addEntries("b" + i);
            }
            Plan plan = northmoor()
                    .addArea(area.build())
                    .addPublished(figure(FigureSubject.ACTIONS, base.build()))
                    .build();

            assertThat(only(plan).message()).contains("Benefit b4 and 2 more, and only");
        }
    }

    @Nested
    class SubjectTest {

        @ParameterizedTest
        @EnumSource(
                value = BaseKind.class,
                names = {"CURRENT", "EVERY"})
        void areasAndCallsToActionMayBeOfTheWholePlan(BaseKind kind) {
            assertThat(found(planOf(FigureSubject.AREAS, FigureBase.of(kind)))).isEmpty();
            assertThat(found(planOf(FigureSubject.CALLS_TO_ACTION, FigureBase.of(kind))))
                    .isEmpty();
        }

        static Stream<FigureBase> ofEntries() {
            return Stream.of(
                    FigureBase.of(BaseKind.ASSESSED),
                    FigureBase.ofStatuses("BLUE"),
                    FigureBase.ofDisposition(DispositionKind.CLOSED),
                    FigureBase.ofGroup("g1"),
                    FigureBase.ofEntries("1.1"));
        }

        @ParameterizedTest
        @MethodSource("ofEntries")
        void noOtherBaseIsOneOfAreasOrCallsToAction(FigureBase base) {
            assertFoundAt(planOf(FigureSubject.AREAS, base), FindingCode.BASE_DOES_NOT_FIT, "/published/0/base/kind");
            assertThat(only(planOf(FigureSubject.CALLS_TO_ACTION, base)).message())
                    .isEqualTo("Published figure of CALLS_TO_ACTION: its base is " + base.getKind()
                            + ", which only actions and benefits have; write CURRENT or EVERY, or leave the base out");
        }
    }

    @Nested
    class UnusedTest {

        @Test
        void whatTheKindDoesNotUseIsFound() {
            Finding finding = only(planOf(
                    FigureSubject.ACTIONS,
                    FigureBase.ofGroup("g1").toBuilder()
                            .disposition(DispositionKind.CLOSED)
                            .addEntries("1.1")
                            .build()));

            assertThat(finding.code()).isEqualTo(FindingCode.BASE_DOES_NOT_FIT);
            assertThat(finding.path()).hasToString("/published/0/base");
            assertThat(finding.message())
                    .isEqualTo(
                            "Published figure of ACTIONS: its base is GROUP, and so its disposition and entries play no"
                                    + " part; take them out, or write the kind that is meant");
        }

        @ParameterizedTest
        @CsvSource({"CURRENT, 4", "EVERY, 4", "ASSESSED, 4", "STATUS, 3", "DISPOSITION, 3", "GROUP, 3", "ENTRIES, 3"})
        void eachKindUsesAtMostOneField(BaseKind kind, int unused) {
            Finding finding = only(planOf(
                    FigureSubject.ACTIONS,
                    FigureBase.builder()
                            .kind(kind)
                            .addStatus("BEHIND")
                            .disposition(DispositionKind.CLOSED)
                            .id("g1")
                            .addEntries("1.1")
                            .build()));

            assertThat(finding.arguments().get("fields"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(unused);
        }

        @Test
        void aStatusThatPlaysNoPartMayBeAnything() {
            assertFoundAt(
                    planOf(
                            FigureSubject.ACTIONS,
                            FigureBase.of(BaseKind.EVERY).toBuilder()
                                    .addStatus("NEARLY")
                                    .build()),
                    FindingCode.BASE_DOES_NOT_FIT,
                    "/published/0/base");
        }
    }

    @ParameterizedTest
    @EnumSource(FigureSubject.class)
    void aBaseOfWhatWasFirstSetPlaysNoPart(FigureSubject subject) {
        PublishedFigure figure = figure(subject, FigureBase.of(BaseKind.EVERY)).toBuilder()
                .population(Population.FIRST_SET)
                .build();
        Finding finding = only(northmoor().addArea(AREA).addPublished(figure).build());

        assertThat(finding.code()).isEqualTo(FindingCode.BASE_DOES_NOT_FIT);
        assertThat(finding.path()).hasToString("/published/0/base");
        assertThat(finding.message())
                .isEqualTo("Published figure of " + subject
                        + ": its population is FIRST_SET, which is not compared, and so"
                        + " its base plays no part; take one of the two out");
    }

    @Nested
    class GroupTest {

        private static Plan underGroup(String of) {
            return northmoor()
                    .addArea(AREA)
                    .addGroup(GROUP)
                    .addGroup(EntryGroup.builder()
                            .id("g2")
                            .title("Sub-group on schools")
                            .addPublished(figure(FigureSubject.ACTIONS, FigureBase.ofGroup(of)))
                            .build())
                    .build();
        }

        @Test
        void aFigureUnderAGroupThatIsOfAnotherIsFound() {
            Finding finding = only(underGroup("g1"));

            assertThat(finding.code()).isEqualTo(FindingCode.BASE_DOES_NOT_FIT);
            assertThat(finding.path()).hasToString("/groups/1/published/0/base/id");
            assertThat(finding.message())
                    .isEqualTo("Published figure of ACTIONS, printed under Group g2: its base is Group 1, so that only"
                            + " entries of both are counted; list the figure under the group that it is of");
        }

        @Test
        void aFigureUnderAGroupThatIsOfItIsNoFinding() {
            assertThat(found(underGroup("g2"))).isEmpty();
        }

        @Test
        void aFigureUnderAGroupThatIsOfOneThatIsNotListedIsALinkToNothing() {
            assertFoundAt(underGroup("g9"), FindingCode.DANGLING_LINK, "/groups/1/published/0/base");
        }
    }

    @Test
    void theBaseOfEveryFigureIsChecked() {
        PublishedFigure figure = figure(FigureSubject.BENEFITS, FigureBase.ofStatuses("PURPLE"));
        Plan plan = northmoor()
                .addArea(area("a1").addPublished(figure).build())
                .addGroup(EntryGroup.builder()
                        .id("g1")
                        .title("Sub-group")
                        .addPublished(figure)
                        .build())
                .addPublished(figure)
                .addPublication(Publication.builder()
                        .id("p1")
                        .title("Briefing")
                        .date(MARCH)
                        .addFigure(figure)
                        .addCorrection(Correction.builder()
                                .date(MARCH)
                                .addFigure(figure)
                                .build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_STATUS,
                "/areas/0/published/0/base/status/0",
                "/groups/0/published/0/base/status/0",
                "/publications/0/corrections/0/figures/0/base/status/0",
                "/publications/0/figures/0/base/status/0",
                "/published/0/base/status/0");
    }
}
