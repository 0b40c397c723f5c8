package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report says the same in every form, number for number and sentence for sentence: what its tables say. */
class SameInEveryFormTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static final List<Grouping> GROUPINGS = List.of(
            Grouping.AREA,
            Grouping.FOUNDATION,
            Grouping.CALL_TO_ACTION,
            Grouping.SUB_GROUP,
            Grouping.OWNER,
            Grouping.DISPOSITION);

    private static final List<Rounding> ROUNDINGS = List.of(
            Rounding.HALF_UP,
            Rounding.HALF_UP.toPlaces(1),
            Rounding.HALF_EVEN.toPlaces(2),
            Rounding.DOWN,
            Rounding.LESS_THAN_ONE,
            Rounding.LARGEST_REMAINDER);

    static Stream<Arguments> reports() throws IOException {
        return Stream.of(
                Arguments.of("the made-up plan with every part", Reports.madeUp()),
                Arguments.of(
                        "the made-up plan over approved assessments alone",
                        Reports.madeUp().approvedOnly()),
                Arguments.of("the made-up plan and an earlier version of it", Reports.madeUpVersions()),
                Arguments.of("the made-up plan alone", Reports.of(Reports.madeUp("plan"))),
                Arguments.of("South Ayrshire with every part", Reports.southAyrshire()),
                Arguments.of("South Ayrshire from 2024", Reports.of(Reports.shipped("south-ayrshire-2024-30"))),
                Arguments.of("North Ayrshire", Reports.of(Reports.shipped("north-ayrshire-2021-24"))),
                Arguments.of("Moray", Reports.of(Reports.shipped("moray-2020-23"))),
                Arguments.of("a plan with every field", Reports.of(FilledPlan.json("plain"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aReportSaysWhatItsTablesSay(String plan, Report report) {
        ReportDocument document = ReportFigures.document(report, LABELS);

        assertThat(document.tables()).as(plan).hasSizeGreaterThan(8);
        EveryForm.requireAllSame(document, EveryForm.SPACED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aFigureOfTheJsonIsThatOfTheTables(String plan, Report report) {
        Map<Figure, String> figures =
                Figure.of(ReportFigures.document(report, LABELS).tables());
        Map<Figure, String> read = FiguresInJson.of(Reports.json(report), LABELS);

        assertThat(read).as(plan).hasSizeGreaterThanOrEqualTo(20);
        read.forEach((figure, value) -> assertThat(figures)
                .as(figure.toString())
                .hasEntrySatisfying(
                        figure,
                        shown -> assertThat(plain(shown)).as(figure.toString()).isEqualTo(plain(value))));
    }

    private static String plain(String value) {
        return value.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "").toLowerCase(Locale.ROOT);
    }

    static Stream<Arguments> ways() throws IOException {
        List<Arguments> ways = new ArrayList<>();
        Report madeUp = Reports.madeUp();
        Report moray = Reports.of(Reports.shipped("moray-2020-23"));
        for (Grouping grouping : GROUPINGS) {
            for (Rounding rounding : ROUNDINGS) {
                ways.add(Arguments.of(grouping, rounding, madeUp.by(grouping).rounding(rounding)));
                ways.add(Arguments.of(grouping, rounding, moray.by(grouping).rounding(rounding)));
            }
        }
        return ways.stream();
    }

    @ParameterizedTest(name = "by {0}, {1}")
    @MethodSource("ways")
    void soDoesOneThatIsGroupedAndRoundedInAnyWay(Grouping grouping, Rounding rounding, Report report) {
        assertThat(report.grouping()).isEqualTo(grouping);
        assertThat(report.rounding()).isEqualTo(rounding);
        EveryForm.requireAllSame(ReportFigures.document(report, LABELS), EveryForm.SPACED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void soDoesEachPartOfOne(String plan, Report report) {
        ReportDocument document = ReportFigures.document(report, LABELS);

        EveryForm.requireAllSame(document.parts(List.of("summary")), EveryForm.SPACED);
        EveryForm.requireAllSame(ReportFigures.document(report, LABELS, List.of("paper")), EveryForm.SPACED);
        EveryForm.requireAllSame(document.parts(List.of("actions-by-area", "findings")), EveryForm.SPACED);
    }

    @Test
    void soDoesTheAnswerToOneQuestion() throws IOException {
        for (Report report : List.of(Reports.madeUp(), Reports.madeUpVersions(), Reports.southAyrshire())) {
            EveryForm.requireAllSame(Documents.movement(report.movement().orElseThrow(), LABELS), EveryForm.SPACED);
            EveryForm.requireAllSame(Documents.ledger(report.ledger().orElseThrow(), true, LABELS), EveryForm.SPACED);
            EveryForm.requireAllSame(Documents.ledger(report.ledger().orElseThrow(), false, LABELS), EveryForm.SPACED);
            EveryForm.requireAllSame(Documents.reconciliation(report, LABELS), EveryForm.SPACED);
        }
    }

    @Test
    void soDoesOneOfAPlanWhoseTextsBreakPrograms() throws IOException {
        List<String> strings = HostilePlan.strings();
        ReportDocument whole = ReportFigures.document(Reports.of(HostilePlan.json(strings)), LABELS);
        for (EveryForm form : List.of(EveryForm.PAGE, EveryForm.MARKDOWN, EveryForm.SPREADSHEET, EveryForm.MACHINE)) {
            form.requireSame(whole, form.write(whole), EveryForm.SEEN);
        }
        List<String> some = IntStream.iterate(0, i -> i < strings.size(), i -> i + 5)
                .mapToObj(strings::get)
                .toList();
        EveryForm.requireAllSame(ReportFigures.document(Reports.of(HostilePlan.json(some)), LABELS), EveryForm.SEEN);
        List<String> others = new ArrayList<>(some);
        Collections.rotate(others, 1);
        Report versions = Reports.of(HostilePlan.json(some))
                .earlier(Reports.of(HostilePlan.json(others)).plan());
        EveryForm.requireAllSame(ReportFigures.document(versions, LABELS, List.of("changes")), EveryForm.SEEN);
        for (String string : strings.subList(0, 12)) {
            ReportDocument document = ReportFigures.document(Reports.of(FilledPlan.json(string)), LABELS);
            EveryForm.requireAllSame(document, EveryForm.SEEN);
        }
    }

    // ------------------------------------------------------------------------

    @Test
    void everyTableOfFiguresIsReadFromJson() throws IOException {
        Report report = Reports.southAyrshire();

        Set<String> read = FiguresInJson.of(Reports.json(report), LABELS).keySet().stream()
                .map(Figure::table)
                .collect(Collectors.toSet());
        assertThat(read)
                .containsAll(ReportFigures.document(report, LABELS).tables().stream()
                        .map(FigureTable::key)
                        .filter(key -> !OF_WORDS.contains(key))
                        .toList());
    }

    /** What has words and no figures, names the entries one by one, has the first few of another table, or has no row of this
     * plan. */
    private static final Set<String> OF_WORDS = Set.of(
            "every-action",
            "every-benefit",
            "calls-to-action",
            "carry-forward-lists",
            "published-notes",
            "risk-counts",
            "errors-and-warnings",
            "every-finding",
            "data-gaps",
            "in-short",
            "summary-differs",
            "summary-moved",
            "moves-of-measures");

    @Test
    void aFigureThatPeopleReadIsTheOneThatScriptsRead() throws IOException {
        UnaryOperator<String> number = shown -> shown.replace(",", "").replace("%", "");
        for (FigureTable table :
                ReportFigures.document(Reports.southAyrshire(), LABELS).tables()) {
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    if (cell.isNumber()) {
                        assertThat(number.apply(cell.shown())).isEqualTo(cell.text());
                    } else if (cell instanceof Cell.Date date) {
                        assertThat(cell.text()).isEqualTo(date.date().toString());
                        assertThat(cell.shown()).isEqualTo(LABELS.say(date.date()));
                    }
                }
            }
        }
    }
}
