package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Years that are likely to be mistyped, in a plan of 2024-04 to 2027-03. */
class FarDateCheckTest {

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Plan plan(Action.Builder action) {
        return SamplePlans.of(area("a1").addAction(action.build()).build());
    }

    private static Plan assessed(String asOf) {
        return plan(action("1.1").addAssessment(Assessment.of(date(asOf), ActionStatus.COMPLETE)));
    }

    @Test
    void anAssessmentFarAfterThePlanIsAWarning() {
        Finding finding = only(assessed("2205-03"));

        assertThat(finding.code()).isEqualTo(FindingCode.FAR_FROM_PERIOD);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/assessments/0/asOf");
        assertThat(finding.entry()).contains("1.1");
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: it is assessed as of 2205-03, more than 2 years after the plan's end 2027-03; write"
                                + " the year that is meant");
    }

    @Test
    void soIsOneFarBeforeIt() {
        assertThat(only(assessed("1925-03")).message())
                .isEqualTo(
                        "Action 1.1: it is assessed as of 1925-03, more than 2 years before the plan's start 2024-04; write"
                                + " the year that is meant");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, true",
        "2022-04-01, false",
        "2022, false",
        "2029-03-31, false",
        "2029-04-01, true",
        "2029, false",
        "2030-03, true"
    })
    void twoYearsEitherWayAreNear(String asOf, boolean isFar) {
        assertThat(found(assessed(asOf))).hasSize(isFar ? 1 : 0);
    }

    @Test
    void anAssessmentThatWasPutRightIsNotFoundAgain() {
        Assessment<ActionStatus> slip = Assessment.of(date("2205-03"), ActionStatus.BEHIND);
        assertThat(found(plan(action("1.1")
                        .addAssessment(slip.toBuilder().id("slip").build())
                        .addAssessment(Assessment.of(date("2025-03"), ActionStatus.BEHIND).toBuilder()
                                .supersedes("slip")
                                .build()))))
                .isEmpty();
        assertThat(found(plan(action("1.1")
                        .addAssessment(slip)
                        .addAssessment(Assessment.of(date("2125-03"), ActionStatus.BEHIND)))))
                .hasSize(2);
    }

    @Test
    void thePlansOwnDateIsAsNearAsAnAssessment() {
        Finding finding = only(northmoor().asOf(date("2205-03-31")).build());

        assertThat(finding.path()).hasToString("/asOf");
        assertThat(finding.message())
                .isEqualTo(
                        "Plan northmoor-2024-27, as of: 2205-03-31 is more than 2 years after the plan's end 2027-03; write"
                                + " the year that is meant");
        assertThat(found(northmoor().asOf(date("2029-03-31")).build())).isEmpty();
    }

    static Stream<Arguments> datesOfAnAction() {
        return Stream.of(
                planned("/due", (action, date) -> action.due(date)),
                planned("/added", (action, date) -> action.added(date)),
                planned("/dueExtensions/0/to", (action, date) -> action.addDueExtensions(DueExtension.of(date))),
                planned(
                        "/milestones/0/due",
                        (action, date) -> action.addMilestones(
                                Milestone.builder().title("Half way").due(date).build())),
                planned(
                        "/disposition/date",
                        (action, date) -> action.disposition(Disposition.of(DispositionKind.CARRIED_FORWARD).toBuilder()
                                .date(date)
                                .build())),
                planned(
                        "/assessments/0/reviews/0/date",
                        (action, date) ->
                                action.addAssessment(Assessment.of(SamplePlans.MARCH, ActionStatus.BEHIND).toBuilder()
                                        .addReviews(Review.builder()
                                                .state(ReviewState.APPROVED)
                                                .date(date)
                                                .build())
                                        .build())),
                recorded("/start", (action, date) -> action.start(date)),
                recorded(
                        "/milestones/0/reached",
                        (action, date) -> action.addMilestones(Milestone.builder()
                                .title("Half way")
                                .reached(date)
                                .build())),
                recorded("/keyDates/0/date", (action, date) -> action.addKeyDate(KeyDate.of(date, "Begun"))),
                recorded(
                        "/measures/0/observations/0/date",
                        (action, date) -> action.addMeasures(Measure.builder()
                                .id("m")
                                .title("A measure")
                                .addObservations(Observation.of(date, Amount.of(1)))
                                .build())),
                recorded(
                        "/measures/0/baseline/date",
                        (action, date) -> action.addMeasures(Measure.builder()
                                .id("m")
                                .title("A measure")
                                .baseline(Baseline.of(Amount.of(1)).toBuilder()
                                        .date(date)
                                        .build())
                                .build())));
    }

    private static Arguments planned(String path, BiFunction<Action.Builder, PartialDate, Action.Builder> dated) {
        return Arguments.of(path, "2014-04-01", "2014-03-31", dated);
    }

    private static Arguments recorded(String path, BiFunction<Action.Builder, PartialDate, Action.Builder> dated) {
        return Arguments.of(path, "1974-04-01", "1974-03-31", dated);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datesOfAnAction")
    void otherDatesMayBeFarther(
            String path, String near, String far, BiFunction<Action.Builder, PartialDate, Action.Builder> dated) {
        assertThat(far(dated, near)).isEmpty();
        assertThat(far(dated, far)).containsExactly("/areas/0/actions/0" + path);
        assertThat(far(dated, "2037-03-31")).isEmpty();
        assertThat(far(dated, "2037-04-01")).containsExactly("/areas/0/actions/0" + path);
        assertThat(far(dated, "2205")).containsExactly("/areas/0/actions/0" + path);
    }

    private static List<String> far(BiFunction<Action.Builder, PartialDate, Action.Builder> dated, String date) {
        return PlanCheck.of(plan(dated.apply(action("1.1"), date(date)))).findings(FindingCode.FAR_FROM_PERIOD).stream()
                .map(finding -> finding.path().toString())
                .toList();
    }

    @Test
    void aPartWithoutANameIsSaidByWhatItIs() {
        assertThat(only(plan(action("1.1").addKeyDate(KeyDate.of(date("2205"), "Begun"))))
                        .message())
                .startsWith(
                        "Action 1.1, date under key dates: 2205 is more than 10 years after the plan's end 2027-03;");
        assertThat(only(SamplePlans.of(area("a1")
                                .addBenefit(benefit("b").added(date("2205")).build())
                                .build()))
                        .message())
                .startsWith("Benefit b, added: 2205 is more than 10 years after");
    }

    @Test
    void aDueDateFarAfterThePlanIsNotAlsoSaidToBeAfterIt() {
        assertThat(only(plan(action("1.1").due(date("2205")))).code()).isEqualTo(FindingCode.FAR_FROM_PERIOD);
        assertThat(only(plan(action("1.1").due(date("2030")))).code()).isEqualTo(FindingCode.DUE_AFTER_PLAN);
    }

    @Test
    void theDatesOfAPublicationAreLookedAt() {
        Publication.Builder publication =
                Publication.builder().id("p").title("Annual report").source(Source.of("Report"));

        assertThat(only(northmoor()
                                .addPublications(
                                        publication.date(date("2205-06")).build())
                                .build())
                        .path())
                .hasToString("/publications/0/date");
        assertThat(found(northmoor()
                        .addPublications(publication
                                .date(date("2025-06"))
                                .asOf(date("2015-03"))
                                .build())
                        .build()))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/publications/0/asOf");
    }

    @Test
    void aDocumentMayBeOfAnyAge() {
        assertThat(found(northmoor()
                        .addDocument(Document.builder()
                                .id("act")
                                .title("An Act")
                                .date(date("1868"))
                                .build())
                        .build()))
                .isEmpty();
    }
}
