package io.github.promisemodel.json.status;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import org.junit.jupiter.api.Test;

/** How assessments say a status, no status, or one that is not known. */
class AssessmentReadTest {

    @Test
    void anAssessmentWithoutAStatusIsNotAssessed() {
        Assessment<ActionStatus> assessment = value(AssessmentTables.OF_ACTION, "{'asOf':'2025'}");

        assertThat(assessment.getReading()).isEqualTo(Reading.notAssessed(ActionStatus.class));
        assertThat(written(AssessmentTables.OF_ACTION, assessment)).isEqualTo("{'asOf':'2025'}");
    }

    @Test
    void aReasonStandsWhereThereIsNoStatus() {
        Assessment<ActionStatus> assessment = value(AssessmentTables.OF_ACTION, "{'asOf':'2025','reason':'NOT_DUE'}");

        assertThat(assessment.getReason()).contains(NotAssessedReason.NOT_DUE);
        assertThat(problem(AssessmentTables.OF_ACTION, "{'asOf':'2025','status':'COMPLETE','reason':'NOT_DUE'}")
                        .code())
                .isEqualTo(ProblemCode.INVALID_VALUE);
    }

    @Test
    void anUnknownStatusIsNotAssessedAndWrittenAgain() {
        String source = "{'asOf':'2025','status':'DEFERRED','reason':'NOT_STATED'}";
        Assessment<ActionStatus> assessment = value(AssessmentTables.OF_ACTION, source);

        assertThat(assessment.getReading().isNotAssessed()).isTrue();
        assertThat(assessment.getUnknownStatus()).containsExactly("DEFERRED");
        assertThat(written(AssessmentTables.OF_ACTION, assessment)).isEqualTo(source);
    }

    @Test
    void statusesOfTheOtherScaleAreUnknown() {
        assertThat(value(AssessmentTables.OF_BENEFIT, "{'asOf':'2025','status':['GREEN','COMPLETE']}")
                        .getUnknownStatus())
                .containsExactly("GREEN", "COMPLETE");
    }

    @Test
    void anAssessmentNeedsTheDateItIsAbout() {
        assertThat(problem(AssessmentTables.OF_BENEFIT, "{'status':'GREEN'}").pointer())
                .isEqualTo("/asOf");
    }
}
