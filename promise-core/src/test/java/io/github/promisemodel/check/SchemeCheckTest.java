package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan's scheme does not know, what its words leave unsaid, and what is stated beside words that mean something else. */
class SchemeCheckTest {

    private static final StatusScheme SCHEME = StatusScheme.builder()
            .addAction(wording("On track", ActionStatus.ON_TARGET).build())
            .addAction(wording("Completed", ActionStatus.COMPLETE)
                    .disposition(DispositionKind.CLOSED)
                    .build())
            .addAction(wording("Nearly", ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE)
                    .build())
            .addAction(disposed("Withdrawn", DispositionKind.WITHDRAWN))
            .addAction(disposed("Replaced", DispositionKind.SUPERSEDED))
            .addAction(disposed("To be carried forward", DispositionKind.CARRIED_FORWARD))
            .build();

    private static Wording.Builder<ActionStatus> wording(String words, ActionStatus... statuses) {
        return Wording.builder(ActionStatus.class).addWords(words).reading(Reading.of(List.of(statuses)));
    }

    private static Wording<ActionStatus> disposed(String words, DispositionKind kind) {
        return Wording.builder(ActionStatus.class)
                .addWords(words)
                .disposition(kind)
                .build();
    }

    private static Assessment.Builder<ActionStatus> printed(String words) {
        return Assessment.builder(ActionStatus.class).asOf(MARCH).asPrinted(words);
    }

    private static Assessment.Builder<ActionStatus> printed(String words, ActionStatus status) {
        return printed(words).reading(Reading.of(status));
    }

    private static List<String> found(Assessment.Builder<ActionStatus> assessment) {
        return found(action("1.1").addAssessment(assessment.build()));
    }

    private static List<String> found(Action.Builder action) {
        return found(SCHEME, action);
    }

    private static List<String> found(StatusScheme scheme, Action.Builder action) {
        return PlanCheck.of(plan(scheme, action)).findings().stream()
                .filter(finding -> finding.code() != FindingCode.NO_BENEFIT_LINKS)
                .map(Finding::toString)
                .toList();
    }

    private static Plan plan(StatusScheme scheme, Action.Builder action) {
        return northmoor()
                .statusScheme(scheme)
                .addArea(area("a1").addAction(action.build()).build())
                .build();
    }

    @Nested
    class Contradictions {

        @Test
        void aStatusBesideWordsThatMeanAnotherIsFound() {
            assertThat(found(printed("on track", ActionStatus.BEHIND)))
                    .containsExactly(
                            "WARNING CONTRADICTS_WORDS: Action 1.1: the assessment of 2025-03 states BEHIND, and its"
                                    + " words 'on track' mean ON_TARGET; what is stated counts, correct the one or the other"
                                    + " (/areas/0/actions/0/assessments/0)");
        }

        @ParameterizedTest
        @CsvSource({
            "ON_TARGET, On track, false",
            "ON_TARGET, ON  TRACK., false",
            "COMPLETE, Completed, false",
            "COMPLETE, On track, true",
            "COMPLETE, Nearly, true",
            "COMPLETE, To be carried forward, false"
        })
        void onlyAnotherReadingContradicts(ActionStatus stated, String words, boolean contradicts) {
            assertThat(found(printed(words, stated))).hasSize(contradicts ? 1 : 0);
        }

        @Test
        void anOpenReadingThatIsStatedMayBeThatOfTheWords() {
            assertThat(found(
                            printed("Nearly").reading(Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE))))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(NotAssessedReason.class)
        void aReasonBesideWordsWithAStatusIsFound(NotAssessedReason reason) {
            assertThat(found(printed("On track").reason(reason)))
                    .singleElement()
                    .asString()
                    .contains("CONTRADICTS_WORDS: Action 1.1: the assessment of 2025-03 states the reason ")
                    .contains(
                            " for not being assessed, and its words 'On track' mean ON_TARGET; what is stated counts");
            assertThat(found(printed("To be carried forward").reason(reason))).isEmpty();
        }

        @Test
        void anUnknownStatusBesideWordsWithAStatusIsFoundBesideBeingUnknown() {
            assertThat(found(printed("On track").addUnknownStatus("FINE")))
                    .hasSize(2)
                    .anySatisfy(finding -> assertThat(finding)
                            .isEqualTo(
                                    "WARNING CONTRADICTS_WORDS: Action 1.1: the assessment of 2025-03 states the unknown"
                                            + " status [FINE], and its words 'On track' mean ON_TARGET; it counts as not assessed,"
                                            + " correct the status (/areas/0/actions/0/assessments/0)"));
        }

        @Test
        void aStatusBesideWordsThatTakeTheEntryOutIsFound() {
            assertThat(found(printed("Withdrawn", ActionStatus.ON_TARGET)))
                    .containsExactly(
                            "WARNING CONTRADICTS_WORDS: Action 1.1: the assessment of 2025-03 states ON_TARGET, and"
                                    + " its words 'Withdrawn' mean withdrawn, so that it has left the plan; state its disposition,"
                                    + " or correct the words (/areas/0/actions/0/assessments/0)");
            assertThat(found(printed("Withdrawn").reason(NotAssessedReason.NOT_DUE)))
                    .isEmpty();
            assertThat(found(action("1.1")
                            .addAssessment(
                                    printed("Withdrawn", ActionStatus.ON_TARGET).build())
                            .disposition(Disposition.of(DispositionKind.WITHDRAWN))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "CLOSED, Completed, ",
            "CARRIED_FORWARD, Completed, closed",
            "CLOSED, To be carried forward, carried forward",
            "CARRIED_FORWARD, To be carried forward, ",
            "CLOSED, Withdrawn, withdrawn",
            "CLOSED, Replaced, superseded",
            "CLOSED, On track, "
        })
        void aDispositionBesideWordsThatMeanAnotherIsFound(DispositionKind stated, String words, String meant) {
            List<Finding> found = PlanCheck.of(plan(
                            SCHEME,
                            action("1.1")
                                    .disposition(Disposition.of(stated))
                                    .addAssessment(printed(words).build())))
                    .findings(FindingCode.CONTRADICTS_WORDS);

            assertThat(found).hasSize(meant == null ? 0 : 1).allSatisfy(finding -> {
                assertThat(finding.path()).hasToString("/areas/0/actions/0/disposition");
                assertThat(finding.message())
                        .endsWith("and its printed words mean " + meant
                                + "; what is stated counts, correct the one or the other");
            });
        }

        @Test
        void wordsOfEarlierAssessmentsMayHaveMeantAnotherDisposition() {
            assertThat(found(action("1.1")
                            .disposition(Disposition.of(DispositionKind.CLOSED))
                            .addAssessment(printed("To be carried forward", ActionStatus.BEHIND)
                                    .asOf(PartialDate.of(2024))
                                    .build())
                            .addAssessment(printed("Completed").build())))
                    .isEmpty();
        }
    }

    @Nested
    class Unknown {

        private static StatusScheme many(int count) {
            return StatusScheme.builder()
                    .addAllActions(IntStream.range(0, count)
                            .mapToObj(i -> wording("Words " + i, ActionStatus.BEHIND)
                                    .addWords("More words " + i)
                                    .build())
                            .toList())
                    .build();
        }

        @Test
        void ofManyWordsAFewAreNamedAndTheOthersCounted() {
            assertThat(found(
                            many(500),
                            action("1.1").addAssessment(printed("All done").build())))
                    .containsExactly(
                            "WARNING UNKNOWN_WORDING: Action 1.1: the words 'All done' are not in the plan's scheme;"
                                    + " add them to it, or use words it knows: 'Words 0', 'More words 0', 'Words 1', 'More words 1',"
                                    + " 'Words 2' and 995 more (/areas/0/actions/0/assessments/0)");
        }

        @Test
        void fiveAreNamedWithoutACount() {
            StatusScheme five = StatusScheme.builder()
                    .addAction(wording("A", ActionStatus.BEHIND)
                            .addWords("B", "C", "D", "E")
                            .build())
                    .build();

            assertThat(found(five, action("1.1").addAssessment(printed("F").build())))
                    .singleElement()
                    .asString()
                    .contains("'D', 'E' (");
        }

        @Test
        void wordsAloneOfAPlanWithoutASchemeAreUnknownToo() {
            assertThat(found(
                            StatusScheme.empty(),
                            action("1.1").addAssessment(printed("All done").build())))
                    .containsExactly(
                            "WARNING UNKNOWN_WORDING: Action 1.1: the words 'All done' are not in the plan's scheme;"
                                    + " add them to it (/areas/0/actions/0/assessments/0)");
            assertThat(found(
                            StatusScheme.empty(),
                            action("1.1")
                                    .addAssessment(printed("All done", ActionStatus.COMPLETE)
                                            .build())))
                    .isEmpty();
        }
    }

    @Nested
    class WithoutStatus {

        @Test
        void wordsThatAreAllThatIsSaidAndHaveNoStatusAreAHint() {
            assertThat(found(printed("To be carried forward")))
                    .containsExactly(
                            "HINT WORDS_WITHOUT_STATUS: Action 1.1: the words 'To be carried forward' have no status"
                                    + " in them, so that the assessment of 2025-03 says none; state a status, or the reason why"
                                    + " there is none (/areas/0/actions/0/assessments/0)");
        }

        @ParameterizedTest
        @CsvSource({"On track", "Completed", "Nearly", "Withdrawn", "Replaced"})
        void wordsThatHaveOneOrTakeTheEntryOutAreFine(String words) {
            assertThat(found(printed(words))).isEmpty();
        }

        @Test
        void aWordingThatMeansNothingIsAHint() {
            StatusScheme scheme = StatusScheme.builder()
                    .addAction(Wording.builder(ActionStatus.class)
                            .addWords("A", "B", "C", "D", "E", "F")
                            .build())
                    .addBenefit(Wording.builder(BenefitStatus.class)
                            .addWords("See above")
                            .build())
                    .build();
            Plan plan = northmoor().statusScheme(scheme).build();

            assertThat(PlanCheck.of(plan).findings())
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactly(
                            "WORDS_WITHOUT_STATUS /statusScheme/actions/0",
                            "WORDS_WITHOUT_STATUS /statusScheme/benefits/0");
            assertThat(PlanCheck.of(plan).findings())
                    .extracting(Finding::message)
                    .containsExactly(
                            "Wording [A, B, C, D, E and 1 more]: it has neither a status nor a disposition, so that the"
                                    + " words mean nothing; give it one",
                            "Wording [See above]: it has neither a status nor a disposition, so that the words mean"
                                    + " nothing; give it one");
        }

        @Test
        void ofAWordingWithAnUnknownStatusAFewWordsAreNamed() {
            StatusScheme scheme = StatusScheme.builder()
                    .addAction(Wording.builder(ActionStatus.class)
                            .addWords("A", "B", "C", "D", "E", "F", "G")
                            .addUnknownStatus("FINE")
                            .build())
                    .build();

            assertThat(PlanCheck.of(northmoor().statusScheme(scheme).build()).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message())
                                .startsWith(
                                        "Wording [A, B, C, D, E and 2 more]: the status [FINE] is not of the scale ");
                        assertThat(finding.arguments()).containsEntry("more", "2");
                    });
        }
    }

    @Test
    void wordsOfABenefitAreCheckedToo() {
        Plan plan = northmoor()
                .statusScheme(CleanPlan.SCHEME)
                .addArea(area("a1")
                        .addBenefit(benefit("b")
                                .addAssessment(Assessment.of(MARCH, BenefitStatus.RED).toBuilder()
                                        .asPrinted("Amber and on track")
                                        .recoveryNote("A plan")
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(PlanCheck.of(plan).findings(FindingCode.CONTRADICTS_WORDS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .contains(Map.entry("kind", "STATUS"), Map.entry("meant", "GREEN or AMBER")));
    }

    @Test
    void assessmentsByWordsThatDisagreeSayWhatTheWordsMean() {
        assertThat(found(action("1.1")
                        .addAssessment(printed("On track").build())
                        .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND))))
                .singleElement()
                .asString()
                .contains(
                        "TIED_ASSESSMENTS: Action 1.1: its assessments of one date say ON_TARGET, BEHIND, and nothing tells"
                                + " which is right; it counts as ON_TARGET or BEHIND");
    }

    @Test
    void aStatusInWordsAfterTheEntryLeftIsFound() {
        assertThat(found(action("1.1")
                        .addAssessment(
                                printed("Withdrawn").asOf(PartialDate.of(2024)).build())
                        .addAssessment(printed("On track").build())))
                .singleElement()
                .asString()
                .contains("ASSESSED_OUT_OF_PLAN");
    }
}
