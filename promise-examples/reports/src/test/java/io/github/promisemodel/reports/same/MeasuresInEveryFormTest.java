package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sets, revisions, targets on the way, breakdowns and medians that start anew: what is said and drawn of them, the same in every form. */
class MeasuresInEveryFormTest {

    private static Report report(String measure) throws IOException {
        return Reports.of("""
                { "format": "promise-plan/1", "id": "northmoor", "title": "Northmoor", "council": "northmoor",
                  "asOf": "2025-03-31", "period": { "start": "2019", "end": "2026" },
                  "dimensions": [ { "id": "age", "title": "age group", "categories": [
                    { "id": "u5", "title": "Under 5" }, { "id": "5-17", "title": "5 to 17" },
                    { "id": "nk", "title": "Age missing", "notKnown": true } ] },
                    { "id": "need", "title": "kind of need", "categories": [ { "id": "h", "title": "Health" } ] } ],
                  "measureSets": [ { "id": "f1", "title": "Framework", "source": { "place": "Appendix 2" },
                    "measures": [ "other", "m1" ] }, { "id": "f2", "title": "Outcomes", "measures": [ "m1" ] } ],
                  "measures": [ { "id": "m1", "title": "In kinship care", "unit": "children", %s },
                    { "id": "other", "title": "Other" }, { "id": "none", "title": "Unlisted" } ] }
                """.formatted(measure));
    }

    private static ReportDocument document(String measure) throws IOException {
        ReportDocument document =
                ReportFigures.document(report(measure), Labels.of(Locale.ENGLISH), List.of("measures"));
        EveryForm.requireAllSame(document, EveryForm.SPACED);
        return document;
    }

    private static FigureTable table(ReportDocument document, String key) {
        return document.find(key).orElseThrow();
    }

    private static Stream<List<String>> cells(FigureTable table, String... columns) {
        return table.rows().stream()
                .map(row -> Stream.of(columns)
                        .map(column -> table.cell(row, column).shown())
                        .toList());
    }

    private static List<String> notes(FigureTable table) {
        return table.notes().stream().map(note -> note.shown()).toList();
    }

    private static Document page(ReportDocument document) {
        return Jsoup.parse(new HtmlReport(document).render());
    }

    private static String observed(String date, String amount) {
        return "{ \"date\": \"" + date + "\", \"amount\": \"" + amount + "\" }";
    }

    private static String part(String category, String... observations) {
        return "{ \"category\": \"" + category + "\", \"observations\": [" + String.join(",", observations) + "] }";
    }

    @Nested
    class Sets {
        @Test
        void aMeasureSaysItsPlaceInEachSetAndASetItsSource() throws IOException {
            ReportDocument document = document("\"observations\": []");

            assertThat(cells(table(document, "measures"), "measure-set"))
                    .containsExactly(
                            List.of("Framework, no. 1"), List.of("Framework, no. 2; Outcomes, no. 1"), List.of(""));
            FigureTable sets = table(document, "measure-sets");
            assertThat(sets.rows())
                    .extracting(row -> row.title().shown())
                    .containsExactly("Framework", "Outcomes", "In no set");
            assertThat(cells(sets, "count", "printed-at"))
                    .containsExactly(List.of("2", "Appendix 2"), List.of("1", ""), List.of("1", ""));
        }
    }

    @Nested
    class Revisions {
        private static final String REVISED = """
                "observations": [ { "date": "2022", "amount": "80" },
                  { "id": "o1", "date": "2023", "amount": "88", "flags": [ "PROVISIONAL" ] },
                  { "id": "o2", "date": "2023", "amount": "87", "supersedes": "o1" },
                  { "date": "2023", "amount": "86", "flags": [ "ESTIMATED", "REVISED" ], "supersedes": "o2" } ]
                """;

        @Test
        void aValueThatWasRevisedIsShownAsSupersededAndNotDrawn() throws IOException {
            ReportDocument document = document(REVISED);

            assertThat(cells(table(document, "values-over-time"), "value-kind", "value", "value-flags", "revised-from"))
                    .containsExactly(
                            List.of("Observed", "80 children", "", ""),
                            List.of("Superseded", "88 children", "provisional", ""),
                            List.of("Superseded", "87 children", "", "88 children"),
                            List.of("Observed", "86 children", "revised, estimated", "87 children"));
            assertThat(page(document).select("svg.point title").eachText())
                    .containsExactly("2022: 80 children", "2023: 86 children");
            assertThat(cells(table(document, "measures"), "actual", "value-flags"))
                    .contains(List.of("86 children", "revised, estimated"));
        }

        @Test
        void aSmallValueThatWasRevisedStaysHidden() throws IOException {
            ReportDocument document = document("\"countOfPeople\": true," + REVISED.replace("\"88\"", "\"3\""));

            assertThat(cells(table(document, "values-over-time"), "value-kind", "value", "revised-from"))
                    .contains(List.of("Superseded", "[c]", ""), List.of("Superseded", "87 children", "[c]"));
        }
    }

    @Nested
    class Targets {
        private static final String AMENDED = """
                "target": { "kind": "AT_LEAST", "amount": "110", "by": "2026" },
                "targetProfile": [ { "kind": "AT_LEAST", "amount": "85", "by": "2021" },
                  { "kind": "AT_LEAST", "amount": "95", "by": "2023" } ],
                "targetAmendments": [ { "date": "2022-06", "before": { "kind": "AT_LEAST", "amount": "120", "by": "2026" },
                  "profileBefore": [ { "kind": "AT_LEAST", "amount": "85", "by": "2021" },
                    { "kind": "AT_LEAST", "amount": "100", "by": "2023" } ],
                  "reason": "Fewer homes", "source": { "place": "Minute 4" } },
                  { "date": "2025-06", "before": { "kind": "AT_LEAST", "amount": "110", "by": "2026" },
                  "profileBefore": [ { "kind": "AT_LEAST", "amount": "85", "by": "2021" },
                    { "kind": "AT_LEAST", "amount": "95", "by": "2023" } ], "reason": "Not yet known" } ],
                "observations": [ { "date": "2020", "amount": "80" }, { "date": "2021", "amount": "86" },
                  { "date": "2024", "amount": "104" } ]
                """;

        @Test
        void eachTargetSaysWhereItStandsAndWhatItWasBefore() throws IOException {
            ReportDocument document = document(AMENDED);

            assertThat(cells(table(document, "targets"), "target", "in-force", "target-standing"))
                    .containsExactly(
                            List.of("At least 85 children, by 2021", "", "Reached in time"),
                            List.of("At least 95 children, by 2023", "", "Reached late, observed as of 2024"),
                            List.of("At least 110 children, by 2026", "In force", "Not yet due"));
            assertThat(cells(
                            table(document, "target-amendments"),
                            "amended",
                            "target-before",
                            "amended-because",
                            "printed-at"))
                    .containsExactly(List.of(
                            "June 2022",
                            "At least 85 children, by 2021; At least 100 children, by 2023; At least 120 children, by 2026",
                            "Fewer homes",
                            "Minute 4"));
            assertThat(cells(table(document, "measures"), "target"))
                    .contains(List.of("At least 110 children, by 2026"));
        }

        @Test
        void theChartHasAStepForEachTargetWhileItWasInForce() throws IOException {
            ReportDocument document = document(AMENDED);

            FigureTable values = table(document, "values-over-time");
            assertThat(cells(values, "value", "holds-from", "holds-until").skip(3))
                    .containsExactly(
                            List.of("85 children", "", "31 December 2021"),
                            List.of("100 children", "1 January 2022", "31 May 2022"),
                            List.of("95 children", "1 June 2022", "31 December 2023"),
                            List.of("110 children", "1 January 2024", ""));
            Document page = page(document);
            assertThat(page.select("line.level.series-target")).hasSize(4);
            assertThat(page.select("line.riser")).hasSize(3);
            assertThat(page.select("figure.lines .legend").text()).endsWith("Target");
        }
    }

    @Nested
    class Breakdowns {
        private static final String BROKEN_DOWN = """
                "countOfPeople": true, "observations": [ %s, %s ],
                "breakdowns": [ { "dimension": "age", "parts": [ %s, %s, %s ] } ]
                """;

        @Test
        void everyCategoryIsBesideTheTotalAndHasAChartOnOneScale() throws IOException {
            ReportDocument document = document(BROKEN_DOWN.formatted(
                    observed("2023", "60"),
                    observed("2024", "70"),
                    part("nk", observed("2023", "10"), observed("2024", "10")),
                    part("5-17", observed("2023", "30"), observed("2024", "35")),
                    part("u5", observed("2023", "20"), observed("2024", "25"))));

            assertThat(cells(table(document, "breakdowns"), "dimension", "category", "value", "whole"))
                    .containsExactly(
                            List.of("age group", "Under 5", "20 children", "60 children"),
                            List.of("age group", "Under 5", "25 children", "70 children"),
                            List.of("age group", "5 to 17", "30 children", "60 children"),
                            List.of("age group", "5 to 17", "35 children", "70 children"),
                            List.of("age group", "Not known", "10 children", "60 children"),
                            List.of("age group", "Not known", "10 children", "70 children"));
            Document page = page(document);
            assertThat(page.select(".multiples")).hasSize(1);
            assertThat(page.select(".multiples > p.bar-label").text()).isEqualTo("In kinship care, by age group");
            assertThat(page.select(".multiples figure.lines > p").eachText())
                    .zipSatisfy(
                            List.of("Under 5: ", "5 to 17: up from 30 (", "Not known: "),
                            (title, start) -> assertThat(title).startsWith(start));
            assertThat(page.select(".multiples figure.lines").stream()
                            .map(chart -> chart.select("text.scale").eachText().get(4))
                            .distinct())
                    .containsExactly("40");
        }

        @Test
        void whatIsTooSmallIsHiddenWithASecondCategoryInEveryForm() throws IOException {
            String parts = BROKEN_DOWN.formatted(
                    observed("2023", "53"),
                    observed("2024", "70"),
                    part("nk", observed("2023", "3"), observed("2024", "10")),
                    part("5-17", observed("2023", "31"), observed("2024", "35")),
                    part("u5", observed("2023", "19"), observed("2024", "25")));
            ReportDocument document = document(parts);

            FigureTable table = table(document, "breakdowns");
            assertThat(cells(table, "category", "value"))
                    .containsExactly(
                            List.of("Under 5", "19 children"),
                            List.of("Under 5", "25 children"),
                            List.of("5 to 17", "[c]"),
                            List.of("5 to 17", "35 children"),
                            List.of("Not known", "[c]"),
                            List.of("Not known", "10 children"));
            assertThat(notes(table))
                    .contains("Categories of which a value is not shown: 2. A count is under 5 or would give one away,"
                            + " or a percentage does not say of how many people.");
            assertThat(Reports.json(report(parts)))
                    .doesNotContain("\"31 children\"")
                    .doesNotContain("\"3 children\"");
            assertThat(new TextDocument(document, TextStyle.of(false, true)).render())
                    .doesNotContain("31 children");
        }

        @Test
        void whereOneMayBeInSeveralCategoriesANoteSaysSo() throws IOException {
            ReportDocument document = document("""
                    "observations": [ %s, %s ], "breakdowns": [ { "dimension": "need", "overlapping": true, "parts": [ %s ] },
                      { "dimension": "age", "parts": [ %s ] } ]
                    """.formatted(
                            observed("2023", "60"),
                            observed("2024", "70"),
                            part("h", observed("2023", "50"), observed("2024", "55")),
                            part("u5", observed("2023", "12"))));

            assertThat(notes(table(document, "breakdowns")))
                    .containsExactly(
                            "In kinship care, by kind of need: one may be counted in several categories or in none, so"
                                    + " the numbers need not add up to the total.");
            assertThat(page(document).select(".multiples figure.lines")).hasSize(1);
        }
    }

    @Nested
    class Medians {
        @Test
        void eachStretchHasItsMedianAndTheReasonIsSaid() throws IOException {
            StringBuilder values = new StringBuilder();
            for (int i = 0; i < 24; i++) {
                int level = i < 12 ? 10 : 30;
                values.append(i == 0 ? "" : ",")
                        .append(observed(
                                (2023 + i / 12) + "-%02d".formatted(i % 12 + 1), String.valueOf(level + i % 2)));
            }
            ReportDocument document = document("""
                    "medians": [ { "frozenAt": "2023-10", "reason": "Fixed" }, { "start": "2024", "reason": "A new count" } ],
                    "observations": [ %s ]
                    """.formatted(values));

            FigureTable table = table(document, "values-over-time");
            assertThat(cells(table, "value-kind", "value", "holds-from", "holds-until")
                            .skip(24))
                    .containsExactly(
                            List.of("Median", "10.5 children", "", "31 December 2023"),
                            List.of("Median", "30.5 children", "1 January 2024", ""));
            assertThat(notes(table))
                    .contains(
                            "In kinship care: the median is of values up to October 2023 alone. Fixed",
                            "In kinship care: the median starts anew from 2024. A new count");
            assertThat(page(document).select("line.level.series-median")).hasSize(2);
        }
    }

    @Nested
    class Lines {
        @Test
        void aTextHasALineOfBlocksWithItsFirstAndItsLastNumber() throws IOException {
            ReportDocument document = document("""
                    "countOfPeople": true, "observations": [ %s, %s, %s, %s ]
                    """.formatted(
                    observed("2020", "10"), observed("2021", "24"), observed("2022", "2"), observed("2023", "17")));

            assertThat(new TextDocument(document, TextStyle.of(false, true)).render())
                    .contains("  In kinship care\n    10 children (2020) ▁█ ▅ 17 children (2023)\n");
            assertThat(new TextDocument(document, TextStyle.plain()).render()).doesNotContain("█");
        }
    }
}
