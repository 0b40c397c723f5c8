package io.github.promisemodel.examples.browser;

import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a browser shows of a page, in its order, to be compared with what another shows. */
final class ShownTexts {

    /** Before the text of a row of a table. */
    static final String ROW = "\u0001";

    /**
     * The texts of a page in their order, those of a row together. The title of a drawing is what a browser shows of it to a
     * pointer, and a text browser not at all; its description is read there in its place.
     */
    static final String SCRIPT = """
            (() => {
              const texts = [];
              let last = null;
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const parent = nodes.currentNode.parentElement;
                if (!parent.closest('title')
                    && (parent.closest('svg') || parent.getClientRects().length || !nodes.currentNode.data.trim())) {
                  const row = parent.closest('tr');
                  if (row && row === last) {
                    texts[texts.length - 1] += nodes.currentNode.data;
                  } else {
                    texts.push((row ? '\\u0001' : '') + nodes.currentNode.data);
                  }
                  last = row;
                }
              }
              return texts;
            })()""";

    private ShownTexts() {}

    /** Reports, each with the parts of it that are shown. */
    static Stream<Arguments> reports() throws IOException {
        return Stream.of(
                Arguments.of(Reports.whole(), "summary"),
                Arguments.of(Reports.whole(), "paper"),
                Arguments.of(Reports.whole(), "all"),
                Arguments.of(Reports.madeUp(), "all"),
                Arguments.of(Reports.by(Grouping.OWNER), "paper"),
                Arguments.of(Reports.of(Reports.shipped("south-ayrshire-2024-30")), "all"),
                Arguments.of(Reports.of(Reports.shipped("north-ayrshire-2021-24")), "all"),
                Arguments.of(Reports.of(Reports.shipped("moray-2020-23")), "all"),
                Arguments.of(Reports.of(FilledPlan.json("plain")), "all"));
    }

    /** A report as a page. */
    static String html(Report report, String part) {
        return new HtmlReport(ReportFigures.document(report, Labels.of(Locale.ENGLISH), List.of(part))).render();
    }

    @SuppressWarnings("unchecked")
    static List<String> inChromium(Page page, Path file) {
        page.show(file);
        return (List<String>) page.browser().executeScript("return " + SCRIPT);
    }
}
