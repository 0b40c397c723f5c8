package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is written around charts. */
class ChartCaptionTest {

    /** A made-up plan with actions of these statuses in each of its areas, and with a measure. */
    private static ReportDocument document(String areas) {
        Report report = Reports.of("""
                {"format": "promise-plan/1", "id": "p", "council": "northmoor", "title": "A made-up plan",
                 "period": {"start": "2021", "end": "2024"}, "asOf": "2024-03", "areas": [%s]}""".formatted(areas));
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH));
    }

    private static String area(int number, String... statuses) {
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < statuses.length; i++) {
            String assessed = statuses[i].isEmpty()
                    ? ""
                    : ", \"assessments\": [{\"asOf\": \"2024-03\", \"status\": %s}]".formatted(statuses[i]);
            actions.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"%d.%d\", \"title\": \"Do\"%s}".formatted(number, i, assessed));
        }
        return "{\"id\": \"a%d\", \"title\": \"Homes\", \"actions\": [%s]}".formatted(number, actions);
    }

    private static final String COMPLETE = "\"COMPLETE\"";
    private static final String BEHIND = "\"BEHIND\"";

    private static ChartCaption caption(ReportDocument document, String table) {
        return document.find(table).orElseThrow().barCaption().orElseThrow();
    }

    @Nested
    class OfAllEntries {

        @Test
        void theTitleIsAFactAndWhatIsNotKnownIsANote() {
            ChartCaption caption = caption(document(area(1, COMPLETE, BEHIND, "")), "actions");

            assertThat(caption.title().shown()).isEqualTo("1 of 3 actions are complete, and up to 1 more may be");
            assertThat(caption.source().shown()).isEqualTo("the entries of A made-up plan (northmoor)");
            assertThat(caption.date().shown()).isEqualTo("March 2024");
            assertThat(caption.note().shown())
                    .isEqualTo("Open between statuses: 0; not assessed: 1. They are drawn as that and never guessed.");
        }

        @Test
        void whereAllIsKnownThereIsNoNote() {
            assertThat(caption(document(area(1, COMPLETE, BEHIND)), "actions").note())
                    .isEqualTo(Cell.EMPTY);
        }

        @Test
        void ofNothingThereIsNone() {
            assertThat(document(area(1, COMPLETE))
                            .find("benefits")
                            .orElseThrow()
                            .barCaption())
                    .isEmpty();
        }
    }

    @Nested
    class OfGroups {

        private String title(String... areas) {
            return caption(document(String.join(",", areas)), "actions-by-area")
                    .title()
                    .shown();
        }

        @Test
        void theTitleSaysInHowManyEveryEntryIsDone() {
            assertThat(title(area(1, COMPLETE), area(2, COMPLETE, COMPLETE), area(3, BEHIND)))
                    .isEqualTo("In 2 of 3 improvement areas, every action is complete");
        }

        @Test
        void inHowManyMoreItMayBe() {
            assertThat(title(area(1, COMPLETE), area(2, COMPLETE, ""), area(3, BEHIND, "")))
                    .isEqualTo(
                            "In 1 of 3 improvement areas, every action is complete, and in up to 1 more every one may be");
        }

        @Test
        void thatThereIsNone() {
            assertThat(title(area(1, BEHIND), area(2, COMPLETE, BEHIND)))
                    .isEqualTo("In none of 2 improvement areas is every action complete");
            assertThat(title(area(1, ""), area(2, BEHIND)))
                    .isEqualTo("In none of 2 improvement areas is every action known to be complete,"
                            + " and in up to 1 every one may be");
        }

        @Test
        void anAreaWithoutActionsIsNotCountedAndOneAloneIsAllThereIs() {
            assertThat(title(area(1, COMPLETE, BEHIND), area(2))).isEqualTo("1 of 2 actions are complete");
        }
    }

    @Nested
    class OfValuesOverTime {

        private ChartCaption caption(String... values) {
            StringBuilder observations = new StringBuilder();
            for (int i = 0; i < values.length; i++) {
                observations
                        .append(i == 0 ? "" : ",")
                        .append("{\"date\": \"%d\", \"amount\": \"%s\"}".formatted(2021 + i, values[i]));
            }
            FigureTable table = document(
                            "{\"id\": \"a1\", \"title\": \"Homes\", \"measures\": [{\"id\": \"m\", \"title\": \"Posts filled\","
                                    + " \"observations\": [" + observations + "]}]}")
                    .find("values-over-time")
                    .orElseThrow();
            assertThat(table.captions()).hasSameSizeAs(TableSeries.of(table));
            assertThat(table.barCaption()).isEmpty();
            return table.captions().get(0);
        }

        @Test
        void theTitleSaysWhatChangedAndWhen() {
            assertThat(caption("12", "20", "18").title().shown())
                    .isEqualTo("Posts filled: up from 12 (2021) to 18 (2023)");
            assertThat(caption("12", "20", "9").title().shown())
                    .isEqualTo("Posts filled: down from 12 (2021) to 9 (2023)");
            assertThat(caption("12", "20", "12").title().shown()).isEqualTo("Posts filled: 12 (2021) and 12 (2023)");
            assertThat(caption("12", "9").date().shown()).isEqualTo("2021 to 2022");
        }
    }
}
