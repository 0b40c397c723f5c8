package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.store.plan.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPagesTest {

    private FormsClient client;

    @BeforeEach
    void start(@TempDir Path folder) {
        client = FormsClient.of(folder, Role.READER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private static String text(FormsClient.Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyLinkOfThePageIsAFileOfItsKind() {
        List<Element> links = client.get("/export?as-of=2025-01").page().select("a[href^=/export/report]");
        assertThat(links).hasSize(25);
        assertThat(links).extracting(Element::text).doesNotHaveDuplicates();
        for (Element link : links) {
            FormsClient.Answer file = client.get(link.attr("href"));
            assertThat(file.status()).as(link.attr("href")).isEqualTo(200);
            assertThat(file.bytes()).hasSizeGreaterThan(400);
            assertThat(file.header("Content-Disposition"))
                    .matches("attachment; filename=\"south-ayrshire-2021-24-(summary|paper|all)-2025-01\\.[a-z]+\"");
        }
        assertThat(client.get("/export/report?format=docx").header("Content-Type"))
                .contains("wordprocessingml");
        assertThat(client.get("/export/report?format=ods").bytes()).startsWith('P', 'K');
    }

    @Test
    void aReportIsThatOfTheLibraryByteForByte() {
        Report report = Report.of(client.plan()).asOf("2024-12").approvedOnly();
        assertThat(text(client.get("/export/report?format=html&parts=summary&as-of=2024-12")))
                .isEqualTo(new HtmlReport(ReportFigures.document(report, Figures.LABELS, List.of("summary"))).render());
        assertThat(text(client.get("/export/report?format=json&as-of=2024-12")))
                .isEqualTo(PlanJson.DEFAULT.toJson(report, ReportTables.report(report)));
    }

    @Test
    void whatThereIsNotIsNoFile() {
        assertThat(client.get("/export/report?format=pdf").status()).isEqualTo(404);
        assertThat(client.get("/export/report").status()).isEqualTo(404);
        assertThat(client.get("/export/report?format=text&parts=nothing").status())
                .isEqualTo(400);
        assertThat(client.get("/export/report?format=text&parts=,").status()).isEqualTo(400);
    }

    @Test
    void theNameOfAFileIsSafe() {
        String name = client.get("/export/report?format=json&parts=%22%0D%0AX%3A%2F..%2F")
                .header("Content-Disposition");
        assertThat(name).matches("attachment; filename=\"[A-Za-z0-9._-]+\"");
    }

    @Test
    void aReaderIsGivenWhatIsApprovedAndAnEditorTheDraftsToo() {
        client.meanwhile(plan -> plan.assess(
                "1.1",
                Assessment.of("2025-02", ActionStatus.BEHIND).toBuilder()
                        .addReview(Review.of(ReviewState.DRAFT))
                        .build()));
        FormsClient.Answer given = client.get("/export/plan");
        assertThat(text(given)).isEqualTo(PlanJson.DEFAULT.toJson(ShippedPlans.southAyrshire()));
        assertThat(given.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"south-ayrshire-2021-24.json\"");
        client.choose(Role.EDITOR);
        assertThat(text(client.get("/export/plan"))).isEqualTo(PlanJson.DEFAULT.toJson(client.plan()));
        assertThat(client.plan()).isNotEqualTo(ShippedPlans.southAyrshire());
    }
}
