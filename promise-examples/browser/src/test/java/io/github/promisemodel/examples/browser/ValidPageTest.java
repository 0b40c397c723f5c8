package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages as HTML: the checker that the W3C uses finds nothing. It objects to a carriage return in a text, which a page can hold
 * in no other way than as a reference, and holds.
 */
class ValidPageTest {

    static Stream<Report> reports() throws IOException {
        return Stream.of(
                Reports.whole(),
                Reports.by(Grouping.OWNER),
                Reports.of(Reports.shipped("south-ayrshire-2024-30")),
                Reports.of(Reports.shipped("north-ayrshire-2021-24")),
                Reports.of(Reports.shipped("moray-2020-23")),
                Reports.of(FilledPlan.json("<b>plain</b>")),
                Reports.of(HostilePlan.json(List.of("\u0001", "a\nb", "<script>", "&amp;"))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageIsValid(Report report) throws Exception {
        assertThat(HtmlChecker.found(
                        new HtmlReport(ReportFigures.document(report, Labels.of(Locale.ENGLISH))).render()))
                .isEmpty();
    }

    @Test
    void aPageThatIsNotValidIsFoundOut() throws Exception {
        String page = new HtmlReport(ReportFigures.document(Reports.whole(), Labels.of(Locale.ENGLISH))).render();

        assertThat(HtmlChecker.found(page.replaceFirst("<td ", "<td role=\"cell\" ")))
                .isNotEmpty();
        assertThat(HtmlChecker.found(page.replaceFirst("</table>", ""))).isNotEmpty();
    }
}
