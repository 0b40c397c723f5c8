package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicationFiguresTest {

    private static final String AREAS = "'areas': [ { 'id': 'a', 'title': 'Homes', 'actions': ["
            + " { 'id': 'x', 'title': 'Open', 'assessments': [ { 'asOf': '2022-01', 'status': 'COMPLETE' } ] },"
            + " { 'id': 'y', 'title': 'Close', 'assessments': [ { 'asOf': '2022-01', 'status': 'BEHIND' } ] } ] } ]";

    private static final String PAPER = "{ 'id': '%s', 'title': '%s', 'date': '%s', 'figures': ["
            + " { 'of': 'ACTIONS', 'counts': { 'COMPLETE': %s }, 'source': 'Page 1' } ] %s }";

    private static TableRows plan(String... papers) {
        return TableRows.of("2023", AREAS + ", 'publications': [" + String.join(", ", papers) + "]");
    }

    @Test
    void theyAreByDateWithHowManyFiguresAgree() {
        TableRows plan = plan(
                PAPER.formatted("p2", "Second paper", "2023-05", "2", ""),
                PAPER.formatted("p1", "First paper", "2022-05", "1", ", 'body': 'cabinet'"));

        assertThat(plan.headings(TableId.PUBLICATIONS))
                .containsExactly(
                        "Published", "To", "Figures as of", "Agrees", "Not decided", "Differs", "Not compared");
        assertThat(plan.rows(TableId.PUBLICATIONS))
                .containsExactly(
                        "First paper|May 2022|cabinet|May 2022|1|0|0|0", "Second paper|May 2023||May 2023|0|0|1|0");
    }

    @Test
    void aCorrectionHasItsDateItsFiguresAndItsNote() {
        TableRows plan = plan(PAPER.formatted(
                "p1",
                "Paper",
                "2022-05",
                "2",
                ", 'corrections': [ { 'date': '2022-06', 'note': 'A slip.', 'figures': ["
                        + " { 'of': 'ACTIONS', 'counts': { 'COMPLETE': 1 }, 'source': 'Note' } ] },"
                        + " { 'date': '2022-07' } ]"));

        assertThat(plan.rows(TableId.PUBLICATIONS))
                .containsExactly("Paper|May 2022|May 2022|1|0|1|0|June 2022, 1 figure: A slip.; July 2022, 0 figures");
        assertThat(plan.json("publications")
                        .get(0)
                        .get("corrections")
                        .get(0)
                        .get("figures")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aFigureHasItsBaseItsRoundingsAndWhatItSupposes() {
        TableRows plan = TableRows.of(
                "2023",
                AREAS.replace("{ 'asOf': '2022-01', 'status': 'BEHIND' }", "")
                        + ", 'published': [ { 'of': 'ACTIONS', 'counts': { 'COMPLETE': 1, 'BEHIND': 1 }, 'total': 2, 'percentages': {"
                        + " 'COMPLETE': '50' }, 'base': { 'kind': 'EVERY' }, 'source': 'Page 1' } ]");

        assertThat(plan.headings(TableId.PUBLISHED)).contains("What it is of", "Only solution, or fewest corrections");
        assertThat(plan.rows(TableId.PUBLISHED).get(0))
                .contains("|Not decided|")
                .endsWith("Close: behind");
        assertThat(plan.headings(TableId.PUBLISHED_PERCENTAGES))
                .contains("At least", "At most", "Roundings that give it");
        assertThat(plan.rows(TableId.PUBLISHED_PERCENTAGES).get(0)).contains("|1|2|Agrees|", "half up, half even");
    }

    @Test
    void aPlanWithoutOneHasNoSuchTable() {
        assertThat(TableRows.of("2023", AREAS).find(TableId.PUBLICATIONS)).isEmpty();
    }
}
