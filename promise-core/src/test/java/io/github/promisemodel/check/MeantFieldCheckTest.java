package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says was meant by a field, a status or a key that is not known. */
class MeantFieldCheckTest {

    private static final ExtensionValue TEXT = new ExtensionValue.Text("x");

    private static String only(Plan plan, FindingCode code) {
        List<Finding> found = PlanCheck.of(plan).findings(code);
        assertThat(found).hasSize(1);
        return found.get(0).message();
    }

    @Nested
    class FieldsTest {

        private static String message(String entity, String field, ExtensionValue value) {
            Extensions unknown = Extensions.of(field, value);
            Plan.Builder plan = northmoor();
            switch (entity) {
                case "Plan" -> plan.extensions(unknown);
                case "Area" -> plan.addArea(area("a1").extensions(unknown).build());
                case "Action" ->
                    plan.addArea(area("a1")
                            .addAction(action("x1").extensions(unknown).build())
                            .build());
                case "Benefit" ->
                    plan.addArea(area("a1")
                            .addBenefit(benefit("y1").extensions(unknown).build())
                            .build());
                case "Assessment" ->
                    plan.addArea(area("a1")
                            .addAction(action("x1")
                                    .addAssessment(Assessment.builder(ActionStatus.class)
                                            .asOf(MARCH)
                                            .extensions(unknown)
                                            .build())
                                    .build())
                            .build());
                default ->
                    plan.addArea(area("a1")
                            .addBenefit(benefit("y1")
                                    .addMeasure(Measure.builder()
                                            .id("m1")
                                            .title("Moves")
                                            .target(new Target.ToBeConfirmed(
                                                    new TargetTerms(Optional.empty(), Optional.empty(), unknown)))
                                            .build())
                                    .build())
                            .build());
            }
            return only(plan.build(), FindingCode.UNKNOWN_FIELD);
        }

        @ParameterizedTest
        @CsvSource({
            "Action, milstones, did you mean milestones?",
            "Action, Assessment, did you mean assessments?",
            "Action, due_date, did you mean due?",
            "Action, deadline, did you mean due?",
            "Action, responsible, did you mean owner?",
            "Benefit, mesures, did you mean measures?",
            "Assessment, printed, did you mean asPrinted?",
            "Assessment, RAG, did you mean status?",
            "Plan, asof, did you mean asOf?",
            "Plan, documants, did you mean documents?",
            "Target, deadline, did you mean by?",
        })
        void aFieldOfTheSameEntityIsAskedFor(String entity, String field, String said) {
            assertThat(message(entity, field, TEXT))
                    .endsWith("this version does not know the field '" + field + "', and keeps it as it is; " + said);
        }

        @ParameterizedTest
        @CsvSource({
            "Action, status, 'write it under assessments, beside asOf'",
            "Benefit, status, 'write it under assessments, beside asOf'",
            "Benefit, observations, 'write it under measures, beside id and title'",
            "Area, assessments, write it under actions or benefits",
            "Benefit, lead, it is a field of Action",
            "Action, areas, 'it is a field of Plan, Risk or Engagement'",
        })
        void aFieldOfAnotherEntityIsSaidToBeThere(String entity, String field, String said) {
            assertThat(message(entity, field, TEXT)).endsWith("; " + said);
        }

        @Test
        void whatIsThereTellsWhichOfSeveralPlacesWasMeant() {
            ExtensionValue actions = new ExtensionValue.Items(
                    List.of(new ExtensionValue.Fields(Extensions.of(Map.of("id", TEXT, "title", TEXT, "due", TEXT)))));

            assertThat(message("Plan", "actions", actions)).endsWith("; write it under areas, beside id and title");
            assertThat(message("Plan", "actions", TEXT)).endsWith("; write it under statusScheme or areas");
        }

        @ParameterizedTest
        @CsvSource({
            "Plan, ward",
            "Action, northmoor:ward",
            "Benefit, x-1",
            "Area, ''",
            "Action, titleOfTheLeafletOfTheHouse"
        })
        void aFieldOfSomebodysOwnIsKept(String entity, String field) {
            assertThat(message(entity, field, TEXT)).endsWith(", and keeps it as it is");
        }

        @Test
        void thePlaceIsThatOfTheNearestThingThatHasAName() {
            assertThat(message("Action", "ward", TEXT)).startsWith("Action x1: ");
            assertThat(message("Assessment", "ward", TEXT)).startsWith("Action x1, assessments: ");
            assertThat(message("Target", "ward", TEXT)).startsWith("Measure m1, target: ");
        }

        @Test
        void aLongNameIsNotRepeated() {
            assertThat(message("Action", "ward ".repeat(20), TEXT)).contains("'a text of 100 characters'");
            assertThat(message("Action", "wa\u0007rd", TEXT)).doesNotContain("\u0007");
        }

        @Test
        void manyOfThemTakeTimeInProportion() {
            Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
            for (int i = 0; i < 20_000; i++) {
                unknown.put("assesment" + i, TEXT);
            }
            Plan plan = northmoor().extensions(Extensions.of(unknown)).build();

            assertThat(Assertions.assertTimeout(
                            Duration.ofSeconds(30),
                            () -> PlanCheck.of(plan)
                                    .findings(FindingCode.UNKNOWN_FIELD)
                                    .size()))
                    .isEqualTo(20_000);
        }
    }

    @Nested
    class StatusesTest {

        private static final StatusScheme SCHEME = StatusScheme.builder()
                .addAction(Wording.builder(ActionStatus.class)
                        .addWords("Going well")
                        .build())
                .build();

        private static String ofAction(String... status) {
            return only(
                    northmoor()
                            .statusScheme(SCHEME)
                            .addArea(area("a1")
                                    .addAction(action("x1")
                                            .addAssessment(Assessment.builder(ActionStatus.class)
                                                    .asOf(MARCH)
                                                    .addUnknownStatus(status)
                                                    .build())
                                            .build())
                                    .build())
                            .build(),
                    FindingCode.UNKNOWN_STATUS);
        }

        @ParameterizedTest
        @CsvSource({
            "behind, write BEHIND",
            "On Target, write ON_TARGET",
            "NOT STARTED, write NOT_STARTED",
            "PAUSD, write PAUSED",
            "Red, it is a status of BENEFITS",
            "GOING_WELL, 'write it under asPrinted, since the plan''s statusScheme has the words ''Going well'''",
            "Finished, 'write it under asPrinted, and map it in the plan''s statusScheme'",
            "INCOMPLETE, 'write it under asPrinted, and map it in the plan''s statusScheme'",
        })
        void whatToWriteIsSaid(String status, String said) {
            assertThat(ofAction(status))
                    .startsWith("Action x1: the status [" + status + "] is not of the scale ")
                    .endsWith("; " + said + "; it counts as not assessed");
        }

        @Test
        void ofSeveralAllAreSaidOrNone() {
            assertThat(ofAction("paused", "BEHIND")).contains("; write PAUSED, BEHIND;");
            assertThat(ofAction("paused", "Finished")).doesNotContain("write PAUSED");
        }

        @Test
        void aLongTextIsNotRepeated() {
            assertThat(ofAction("what somebody said of somebody ".repeat(10))).contains("[a text of 310 characters]");
        }

        @Test
        void aStatusOfTheSchemeIsCorrectedToo() {
            StatusScheme scheme = StatusScheme.builder()
                    .addBenefit(Wording.builder(BenefitStatus.class)
                            .addWords("Delivered")
                            .addUnknownStatus("blue")
                            .build())
                    .build();

            assertThat(only(northmoor().statusScheme(scheme).build(), FindingCode.UNKNOWN_STATUS))
                    .contains("; write BLUE;");
        }
    }

    @Test
    void aKeyOfAFigureIsAskedFor() {
        Plan plan = northmoor()
                .addPublished(PublishedFigure.builder()
                        .of(FigureSubject.ACTIONS)
                        .putCount("at risk", 2)
                        .source(Source.of("Summary"))
                        .build())
                .build();

        assertThat(only(plan, FindingCode.UNKNOWN_KEY)).endsWith("; did you mean AT_RISK?");
    }
}
