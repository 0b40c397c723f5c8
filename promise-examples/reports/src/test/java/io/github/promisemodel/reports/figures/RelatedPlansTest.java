package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which plans a report says that the plan is related to. */
class RelatedPlansTest {

    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);
    private static final String RELATED = "{ \"plan\": \"outcomes\", \"title\": \"Local Outcomes Improvement Plan\" },"
            + " { \"plan\": \"play\", \"entry\": \"1\" }, { \"plan\": \"play\", \"entry\": \"2\" }";

    private static Report report(String related) {
        return Reports.of("""
                { "format": "promise-plan/1", "id": "northmoor-2021-24", "council": "northmoor", "title": "Made up",
                  "period": { "start": "2021", "end": "2024" }, "related": [ RELATED ] }
                """.replace("RELATED", related));
    }

    private static List<String> related(ReportDocument document) {
        return document.about().stream()
                .filter(fact -> fact.name().equals("Related plans"))
                .map(fact -> fact.value().shown())
                .toList();
    }

    @Test
    void aPlanIsNamedByTheTitleOfItsLinkAndOtherwiseByItsId() {
        assertThat(related(ReportFigures.document(report(RELATED), ENGLISH)))
                .containsExactly("Local Outcomes Improvement Plan and play");
    }

    @Test
    void aPlanThatIsRelatedToNoneSaysNothing() {
        assertThat(related(ReportFigures.document(report(""), ENGLISH))).isEmpty();
    }

    @Test
    void theSummaryAloneLeavesThemOut() {
        assertThat(related(ReportFigures.document(report(RELATED), ENGLISH, List.of("summary"))))
                .isEmpty();
        assertThat(related(ReportFigures.document(report(RELATED), ENGLISH, List.of("actions"))))
                .hasSize(1);
    }
}
