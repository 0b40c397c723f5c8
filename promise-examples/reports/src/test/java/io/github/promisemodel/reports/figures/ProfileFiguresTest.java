package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.words.Labels;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a report says of entries beside their status. */
class ProfileFiguresTest {

    private static final String AREAS = """
            'areas': [ { 'id': 'a1', 'reference': '1', 'title': 'Homes',
              'actions': [
                { 'id': 'x1', 'reference': '1.1', 'title': 'Ask', 'due': '2023-09', 'dueExtensions': [ { 'to': '2023-11', 'agreed': '2023-08' } ],
                  'measures': [ { 'id': 'm1', 'title': 'Days to a visit' } ],
                  'testsOfChange': [ { 'hypothesis': 'One worker is asked earlier', 'cycle': 1, 'start': '2022-09', 'measures': ['m1', 'm9'],
                                       'decision': 'ADAPT', 'decided': '2023-02' },
                                     { 'hypothesis': 'So are two', 'cycle': 2, 'start': '2023-03', 'decision': 'ADOPT', 'decided': '2024-05' } ] },
                { 'id': 'x2', 'reference': '1.2', 'title': 'Tell', 'due': '2023-12', 'needs': ['x1', 'x3', 'gone'] },
                { 'id': 'x3', 'reference': '1.3', 'title': 'Count', 'due': '2023-10' },
                { 'id': 'x4', 'reference': '1.4', 'title': 'Alone' } ],
              'benefits': [
                { 'id': 'b1', 'reference': '1', 'title': 'Help is early', 'accountable': 'Head', 'kind': 'QUANTIFIABLE', 'due': '2023-06',
                  'contributesTo': [ { 'entry': 'b2' }, { 'plan': 'scotland', 'entry': 'vision-1' }, { 'plan': 'other', 'entry': 'o4' }, { 'plan': 'other' },
                                     { 'plan': 'other', 'entry': 'o5', 'title': 'Safer homes' } ],
                  'assessments': [ { 'asOf': '2023-11', 'status': 'AMBER' } ] },
                { 'id': 'b2', 'reference': '2', 'title': 'Fewer moves', 'due': '2023-06' },
                { 'id': 'b3', 'reference': '3', 'title': 'Homes last', 'due': '2023-06', 'assessments': [ { 'asOf': '2023-11', 'status': 'BLUE' } ] },
                { 'id': 'b4', 'reference': '4', 'title': 'More rooms', 'due': '2023-12' },
                { 'id': 'b5', 'reference': '5', 'title': 'Waiting elsewhere', 'disbenefit': true, 'due': '2023-06',
                  'assessments': [ { 'asOf': '2023-11', 'status': 'GREEN' } ] },
                { 'id': 'b6', 'reference': '6', 'title': 'Plain' } ] } ]
            """;

    private static final TableRows PLAN = TableRows.of("2023-12", AREAS);

    @Test
    void benefitsSayWhetherTheyAreRealisedByTheirDateAndWhatTheyContributeTo() {
        assertThat(PLAN.headings(TableId.BENEFIT_PROFILES))
                .containsExactly(
                        "Accountable", "Kind", "Dis-benefit", "Planned for", "Realised or not", "Contributes to");
        assertThat(PLAN.rows(TableId.BENEFIT_PROFILES))
                .containsExactly(
                        "1 Help is early|Head|Quantifiable||June 2023|Past and not realised|Benefit 2; Children who are loved stay"
                                + " with their family, which gets support; entry o4 of other; plan other; Safer homes",
                        "2 Fewer moves||||June 2023|Past, unless it is realised|",
                        "3 Homes last||||June 2023|Realised|",
                        "4 More rooms||||December 2023|Not yet due|",
                        "5 Waiting elsewhere|||Yes|June 2023||");
        FigureTable table = PLAN.find(TableId.BENEFIT_PROFILES).orElseThrow();
        assertThat(table.cell(table.rows().get(0), "contributes-to").text())
                .isEqualTo("b2, scotland/vision-1, other/o4, other, other/o5");
    }

    @Test
    void testsOfChangeAreListedCycleByCycleWithoutWhatWasDecidedLater() {
        assertThat(PLAN.headings(TableId.TESTS_OF_CHANGE))
                .containsExactly("Cycle", "Hypothesis", "Start", "Measures", "Decision", "Decided");
        assertThat(PLAN.rows(TableId.TESTS_OF_CHANGE))
                .containsExactly(
                        "1.1 Ask|1|One worker is asked earlier|September 2022|Days to a visit; m9|Adapt|February 2023",
                        "1.1 Ask|2|So are two|March 2023|||");
    }

    @Test
    void dependenciesSayWhatIsNeededAndByWhenAndWhatWaits() {
        assertThat(PLAN.headings(TableId.DEPENDENCIES))
                .containsExactly("Due", "Needs", "Latest due date of these", "Needed by");
        assertThat(PLAN.rows(TableId.DEPENDENCIES))
                .containsExactly(
                        "1.1 Ask|November 2023|||1.2",
                        "1.2 Tell|December 2023|1.1, 1.3|November 2023|",
                        "1.3 Count|October 2023|||1.2");
    }

    @Test
    void jsonHasTheSame() {
        JsonNode profile = PLAN.json("benefitProfiles").get(0);
        assertThat(profile.get("realisation").asString()).isEqualTo("PAST");
        assertThat(profile.get("contributesTo").toString())
                .isEqualTo(
                        "[{\"entry\":\"b2\"},{\"plan\":\"scotland\",\"entry\":\"vision-1\"},{\"plan\":\"other\",\"entry\":\"o4\"},"
                                + "{\"plan\":\"other\"},{\"plan\":\"other\",\"entry\":\"o5\",\"title\":\"Safer homes\"}]");
        assertThat(PLAN.json("testsOfChange").get(0).get("cycle").asInt()).isEqualTo(1);
        assertThat(PLAN.json("testsOfChange").get(1).get("decision").isNull()).isTrue();
        assertThat(PLAN.json("dependencies").get(1).toString()).isEqualTo("""
                        {"entry":"x2","due":"2023-12","needs":["x1","x3"],"latestDueOfNeeds":"2023-11","blocks":[]}""");
    }

    @Test
    void entriesOfWhichNothingMoreIsStatedHaveNoSuchTable() {
        TableRows plain = TableRows.of(
                "2023", "'areas': [{'id': 'a1', 'title': 'Homes', 'actions': [{'id': '1', 'title': 'Ask'}]}]");

        assertThat(plain.find(TableId.EVERY_ACTION)).isPresent();
        assertThat(plain.find(TableId.BENEFIT_PROFILES)).isEmpty();
        assertThat(plain.find(TableId.TESTS_OF_CHANGE)).isEmpty();
        assertThat(plain.find(TableId.DEPENDENCIES)).isEmpty();
    }

    @Test
    void aNameLeadsToTheRowOfTheEntryAmongAllEntries() throws Exception {
        Document page = Jsoup.parse(
                new HtmlReport(ReportFigures.document(Reports.madeUp(), Labels.of(Locale.ENGLISH))).render());

        String row = page.selectFirst("#table-dependencies td a").attr("href");
        assertThat(page.selectFirst("#table-every-action " + row)).isNotNull();
        assertThat(page.select("#table-benefit-profiles tbody tr[id]")).isEmpty();
        assertThat(page.select("#table-benefit-profiles td a")).isNotEmpty();
    }
}
