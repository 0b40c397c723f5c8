package io.github.promisemodel.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Parts of a report on a page of a council's own. */
class HtmlPartsTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final HtmlParts PARTS = new HtmlParts(LABELS);

    private static ReportDocument figures() throws IOException {
        return ReportFigures.document(Reports.of(Reports.shipped("south-ayrshire-2021-24")), LABELS);
    }

    /** An element with all that is in it. */
    private static List<String> elements(Element element) {
        return element.select("*").stream()
                .map(each -> each.tagName() + each.attributes() + " " + each.ownText())
                .toList();
    }

    @Test
    void everyTableIsAPartAsItIsInTheWholePage() throws IOException {
        Report report = Reports.whole();
        ReportDocument document = ReportFigures.document(report, LABELS);
        HtmlParts parts = new HtmlParts(document);
        Document whole = Jsoup.parse(new HtmlReport(document).render());
        List<FigureTable> tables = document.tables();

        for (FigureTable table : tables) {
            if (table.key().equals("headline")) {
                continue;
            }
            assertThat(elements(Jsoup.parse(parts.figures(table)).selectFirst(".figures")))
                    .isEqualTo(elements(
                            whole.getElementById(table.key() + "-caption").parent()));
        }
        assertThat(elements(Jsoup.parse(parts.headline(document.find("headline").orElseThrow()))
                        .selectFirst(".figures")))
                .isEqualTo(elements(whole.getElementById("headline").parent()));
    }

    @Test
    void whatAPartRefersToIsInItOrInTheDrawings() throws IOException {
        Document page = Jsoup.parse(PARTS.drawings()
                + PARTS.headline(figures().find("headline").orElseThrow())
                + PARTS.figures(figures().find("benefits-by-area").orElseThrow()));

        page.select("use")
                .forEach(use -> assertThat(page.select(use.attr("href"))).hasSize(1));
        page.select("[fill^=url]")
                .forEach(part -> assertThat(page.select(part.attr("fill").replaceAll("url\\((.*)\\)", "$1")))
                        .hasSize(1));
        assertThat(PARTS.style()).contains(".bar", ".headline");
    }

    @Test
    void aReportSaysWhichTablesItHas() throws IOException {
        assertThat(figures().find("actions-by-area")).isPresent();
        assertThat(figures().find("actions-by-colour")).isEmpty();
    }

    @Test
    void inAPartTooWhatNoPageCanHoldIsReplaced() {
        FigureTable table = ReportFigures.document(Reports.of(HostilePlan.json(List.of("a\u0001b"))), LABELS)
                .find("every-action")
                .orElseThrow();

        assertThat(Jsoup.parse(PARTS.figures(table)).text()).contains("a\ufffdb");
    }
}
