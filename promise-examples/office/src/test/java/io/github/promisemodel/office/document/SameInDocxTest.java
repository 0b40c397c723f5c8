package io.github.promisemodel.office.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.language.MadeUpReports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.same.ReadReport;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document says what the tables of its report say, number for number and sentence for sentence. */
class SameInDocxTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** Of the hostile strings, how many are tried for their XML alone until one is read back. */
    private static final int EVERY = 8;

    static void requireSame(ReportDocument document, UnaryOperator<String> kept) {
        DocxReader read = DocxReader.read(DocxReader.write(document));
        ReadReport.of(document).requireSame(read.report(), kept);
        if (document.sections().size() > 1) {
            assertThat(read.contents().stream().map(kept).toList())
                    .isEqualTo(document.sections().stream()
                            .map(Section::heading)
                            .map(kept)
                            .toList());
        }
    }

    static Stream<Arguments> reports() throws IOException {
        return Stream.of(
                Arguments.of("the made-up plan with every part", Reports.madeUp()),
                Arguments.of("South Ayrshire with every part", Reports.southAyrshire()),
                Arguments.of("South Ayrshire from 2024", Reports.of(Reports.shipped("south-ayrshire-2024-30"))),
                Arguments.of("North Ayrshire", Reports.of(Reports.shipped("north-ayrshire-2021-24"))),
                Arguments.of("Moray", Reports.of(Reports.shipped("moray-2020-23"))),
                Arguments.of("a plan with every field", Reports.of(FilledPlan.json("plain"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aReport(String plan, Report report) {
        ReportDocument document = ReportFigures.document(report, LABELS);

        requireSame(document, ReadReport.SPACED);
        requireSame(document.parts(List.of("summary")), ReadReport.SPACED);
        List<Section> sections = document.sections();
        String last = sections.get(sections.size() - 1).tables().get(0).key();
        requireSame(document.parts(List.of("actions", last)), ReadReport.SPACED);
    }

    @Test
    void theAnswerToOneQuestion() throws IOException {
        Report report = Reports.madeUp();

        requireSame(Documents.reconciliation(report, LABELS), ReadReport.SPACED);
        requireSame(Documents.movement(report.movement().orElseThrow(), LABELS), ReadReport.SPACED);
        requireSame(Documents.ledger(report.ledger().orElseThrow(), true, LABELS), ReadReport.SPACED);
    }

    @Test
    void aReportInAnotherLanguage() throws IOException {
        MadeUpReports.make().documents().values().forEach(document -> requireSame(document, ReadReport.SPACED));
    }

    @Nested
    class OfHostileStrings {

        @Test
        void allInOne() throws IOException {
            List<String> strings = HostilePlan.strings();
            ReportDocument document = ReportFigures.document(Reports.of(HostilePlan.json(strings)), LABELS);

            requireSame(document, ReadReport.SEEN);
        }

        @Test
        void eachInEveryField() throws Exception {
            List<String> strings = HostilePlan.each();
            assertThat(strings).isNotEmpty();
            for (int i = 0; i < strings.size(); i++) {
                ReportDocument document = ReportFigures.document(Reports.of(FilledPlan.json(strings.get(i))), LABELS);
                if (i % EVERY == 0) {
                    requireSame(document, ReadReport.SEEN);
                } else {
                    DocxReader.requireXml(DocxReader.write(document));
                }
            }
        }

        @Test
        void whatXmlCannotHaveIsReplacedAndSaid() {
            ReportDocument document =
                    ReportFigures.document(Reports.of(HostilePlan.json(List.of("a\u0000b", "plain"))), LABELS);
            DocxReport docx = new DocxReport(document);

            assertThat(docx.replaced()).hasSizeGreaterThan(3);
            List<String> closing = DocxReader.read(DocxReader.write(document)).closing();
            assertThat(closing)
                    .startsWith(LABELS.text("document.replaced", docx.replaced().size()))
                    .endsWith(LABELS.text("page.footer"));
            assertThat(closing.subList(1, closing.size() - 1)).isEqualTo(docx.replaced());
        }
    }
}
