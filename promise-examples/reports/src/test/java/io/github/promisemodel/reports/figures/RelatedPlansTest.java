package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which plans a report says that the plan is related to. */
class RelatedPlansTest {

    private static List<String> related(String documents, String related) {
        String plan = """
                { "format": "promise-plan/1", "id": "northmoor-2021-24", "council": "northmoor", "title": "Made up",
                  "period": { "start": "2021", "end": "2024" }, "documents": [ DOCUMENTS ], "related": [ RELATED ] }
                """.replace("DOCUMENTS", documents).replace("RELATED", related);
        return ReportFigures.document(Reports.of(plan), Labels.of(Locale.ENGLISH)).about().stream()
                .filter(fact -> fact.name().equals("Related plans"))
                .map(fact -> fact.value().shown())
                .toList();
    }

    @Test
    void aPlanIsNamedByTheTitleOfTheDocumentWithItsId() {
        assertThat(
                        related(
                                "{ \"id\": \"outcomes\", \"title\": \"Local Outcomes Improvement Plan\" }",
                                "{ \"plan\": \"outcomes\" }, { \"plan\": \"play\", \"entry\": \"1\" }, { \"plan\": \"outcomes\", \"entry\": \"2\" }"))
                .containsExactly("Local Outcomes Improvement Plan and play");
    }

    @Test
    void aPlanThatIsRelatedToNoneSaysNothing() {
        assertThat(related("", "")).isEmpty();
    }
}
