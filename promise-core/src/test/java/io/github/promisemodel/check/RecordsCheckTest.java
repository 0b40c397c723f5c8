package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan says that it lists completely, and does not. */
class RecordsCheckTest {

    private static PublishedFigure.Builder figure(FigureSubject subject) {
        return PublishedFigure.builder().of(subject).source(Source.of("Summary"));
    }

    private static Plan.Builder recording(PlanRecord record, Action... actions) {
        return northmoor()
                .asOf(MARCH)
                .addRecord(record)
                .addArea(area("a1").addActions(actions).build());
    }

    @Test
    void withoutADateOfThePlanIsAFinding() {
        Finding finding = only(northmoor().addRecord(PlanRecord.ENTRIES).build());

        assertThat(finding.code()).isEqualTo(FindingCode.RECORDS_WITHOUT_DATE);
        assertThat(finding.path()).hasToString("/records");
        assertThat(finding.message())
                .isEqualTo(
                        "Plan northmoor-2024-27: it has records and no asOf, so that they are taken as of 2027-03, its"
                                + " latest date; write the date under asOf");
    }

    @ParameterizedTest
    @EnumSource(PlanRecord.class)
    void thatNothingContradictsIsNoFinding(PlanRecord record) {
        assertThat(found(recording(record, action("1.1").build()).build())).isEmpty();
    }

    @Nested
    class PrintedLists {

        private final Action carried = action("1.1")
                .disposition(Disposition.of(DispositionKind.CARRIED_FORWARD))
                .build();
        private final Action extended = action("1.2")
                .due(PartialDate.parse("2025"))
                .addDueExtension(
                        DueExtension.builder().to(PartialDate.parse("2026")).build())
                .build();

        private PublishedFigure list(String key) {
            return figure(FigureSubject.ACTIONS)
                    .addEntries("1.1", "1.2", "1.2", "1.3")
                    .listedAs(key)
                    .build();
        }

        private List<String> messages(PlanRecord record, String key) {
            return found(recording(record, carried, extended, action("1.3").build())
                            .addPublished(list(key))
                            .build())
                    .stream()
                    .map(Finding::toString)
                    .toList();
        }

        @Test
        void ofDispositionsThatAreNotStatedAreFindings() {
            assertThat(messages(PlanRecord.DISPOSITIONS, "CARRIED_FORWARD"))
                    .containsExactly(
                            "WARNING CONTRADICTS_RECORDS: Published figure of ACTIONS, list of CARRIED_FORWARD: it"
                                    + " names 1.2, 1.3, of which nothing is stated, though records has DISPOSITIONS; state it,"
                                    + " or take DISPOSITIONS out of records (/published/0/entries)");
            assertThat(messages(PlanRecord.DISPOSITIONS, "CLOSED")).hasSize(1);
        }

        @Test
        void ofExtensionsThatAreNotListedAreFindings() {
            assertThat(messages(PlanRecord.EXTENSIONS, "EXTENDED"))
                    .singleElement()
                    .asString()
                    .contains("it names 1.1, 1.3, of which nothing is stated, though records has EXTENSIONS");
        }

        @Test
        void ofWhatThePlanDoesNotSayThatItListsAreNone() {
            assertThat(messages(PlanRecord.DISPOSITIONS, "EXTENDED")).isEmpty();
            assertThat(messages(PlanRecord.EXTENSIONS, "CARRIED_FORWARD")).isEmpty();
            assertThat(messages(PlanRecord.DISPOSITIONS, "COMPLETE")).isEmpty();
            assertThat(messages(PlanRecord.ENTRIES, "CLOSED")).isEmpty();
        }

        @Test
        void ofAPublicationAreOfItsDate() {
            Publication before = Publication.builder()
                    .id("before")
                    .title("Before")
                    .date(PartialDate.parse("2025-01"))
                    .addFigures(list("CLOSED"), list("EXTENDED"))
                    .build();
            Publication after = before.toBuilder()
                    .id("after")
                    .date(PartialDate.parse("2025-06"))
                    .build();
            Publication then = after.toBuilder().id("then").asOf(MARCH).build();
            assertFoundAt(
                    recording(
                                    PlanRecord.DISPOSITIONS,
                                    carried,
                                    extended,
                                    action("1.3").build())
                            .addRecord(PlanRecord.EXTENSIONS)
                            .addPublications(before, after, then)
                            .build(),
                    FindingCode.CONTRADICTS_RECORDS,
                    "/publications/0/figures/1/entries",
                    "/publications/2/figures/0/entries",
                    "/publications/2/figures/1/entries");
        }

        @Test
        void ofManyEntriesNameTheFirst() {
            PublishedFigure.Builder list = figure(FigureSubject.ACTIONS).listedAs("CLOSED");
            Action[] actions = new Action[7];
            for (int i = 0; i < actions.length; i++) {
                actions[i] = action("1." + i).build();
                list.addEntry("1." + i);
            }
            assertThat(only(recording(PlanRecord.DISPOSITIONS, actions)
                                    .addPublished(list.build())
                                    .build())
                            .message())
                    .contains("it names 1.0, 1.1, 1.2, 1.3, 1.4 and 2 more, of which");
        }
    }

    @Nested
    class Words {

        private final StatusScheme scheme = StatusScheme.builder()
                .addAction(Wording.builder(ActionStatus.class)
                        .addWords("To be carried forward")
                        .disposition(DispositionKind.CARRIED_FORWARD)
                        .build())
                .addAction(Wording.builder(ActionStatus.class)
                        .addWords("Now closed")
                        .disposition(DispositionKind.CLOSED)
                        .build())
                .build();

        private Action.Builder printed(PartialDate asOf, String... words) {
            Action.Builder action = action("1.1");
            for (String each : words) {
                action.addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(asOf)
                        .asPrinted(each)
                        .build());
            }
            return action;
        }

        private List<Finding> contradictions(PlanRecord record, Action action) {
            return PlanCheck.of(recording(record, action).statusScheme(scheme).build())
                    .findings(FindingCode.CONTRADICTS_RECORDS);
        }

        @Test
        void thatDoNotAgreeOnADispositionThatIsNotStatedAreAFinding() {
            Finding finding = contradictions(
                            PlanRecord.DISPOSITIONS,
                            printed(MARCH, "To be carried forward.", "Now closed")
                                    .build())
                    .get(0);
            assertThat(finding)
                    .hasToString("WARNING CONTRADICTS_RECORDS: Action 1.1: its printed words mean closed and carried"
                            + " forward, and its disposition is not stated, though records has DISPOSITIONS; state it, or"
                            + " take DISPOSITIONS out of records (/areas/0/actions/0)");
            assertThat(finding.entry()).contains("1.1");
        }

        @Test
        void areNoneWhereTheyAgreeOrADispositionIsStatedOrTheyAreNoLongerSaid() {
            Action agreed = printed(MARCH, "To be carried forward", "TO BE CARRIED FORWARD.")
                    .build();
            Action stated = printed(MARCH, "To be carried forward", "Now closed")
                    .disposition(Disposition.of(DispositionKind.CLOSED))
                    .build();
            Action before = printed(PartialDate.parse("2024"), "To be carried forward", "Now closed")
                    .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND))
                    .build();
            for (Action action : List.of(agreed, stated, before)) {
                assertThat(contradictions(PlanRecord.DISPOSITIONS, action)).isEmpty();
            }
            assertThat(contradictions(
                            PlanRecord.EVIDENCE,
                            printed(MARCH, "To be carried forward", "Now closed")
                                    .build()))
                    .isEmpty();
        }
    }

    @Nested
    class NoneListed {

        @ParameterizedTest
        @EnumSource(
                value = FigureSubject.class,
                names = {"ACTIONS", "BENEFITS"})
        void ofAKindThatAFigureCountsIsAFinding(FigureSubject subject) {
            Plan.Builder none = recording(PlanRecord.ENTRIES);
            assertThat(only(none.addPublished(figure(subject).total(3).build()).build()))
                    .hasToString("WARNING CONTRADICTS_RECORDS: Published figure of " + subject
                            + ": it counts some, and the plan lists none, though records has ENTRIES; list them, or take"
                            + " ENTRIES out of records (/published/0)");
        }

        @Test
        void ofCallsToActionIsAFindingUntilOneIsListed() {
            Plan none = recording(PlanRecord.CALLS_TO_ACTION)
                    .addPublished(figure(FigureSubject.CALLS_TO_ACTION)
                            .putCount("VOICE", 1)
                            .build())
                    .build();
            CallToAction call = CallToAction.builder()
                    .id("v1")
                    .foundation(Foundation.FAMILY)
                    .title("A call")
                    .build();

            assertFoundAt(none, FindingCode.CONTRADICTS_RECORDS, "/published/0");
            assertThat(found(none.toBuilder().addCallToAction(call).build())).isEmpty();
        }

        @Test
        void isNoneOfAFigureThatCountsNoneOrAnEarlierSetOrAreas() {
            assertThat(found(recording(PlanRecord.ENTRIES)
                            .addPublished(
                                    figure(FigureSubject.ACTIONS)
                                            .putCount("COMPLETE", 0)
                                            .total(0)
                                            .build(),
                                    figure(FigureSubject.ACTIONS)
                                            .total(32)
                                            .population(Population.FIRST_SET)
                                            .build(),
                                    figure(FigureSubject.AREAS).total(2).build())
                            .build()))
                    .isEmpty();
            assertThat(found(recording(PlanRecord.CALLS_TO_ACTION)
                            .addPublished(figure(FigureSubject.ACTIONS).total(3).build())
                            .build()))
                    .isEmpty();
        }
    }
}
