package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The notes of a plan, its documents and what cites them, and the statuses and printed words of measures. */
class NoteFiguresTest {

    private static final String PLAN = """
            'note': 'Of the plan.', 'documents': [ { 'id': 'd1', 'title': 'Progress report', 'date': '2023', 'note': 'In print.' }, { 'id': 'd2', 'title': 'Not cited' } ],
            'engagements': [ { 'id': 'e1', 'title': 'Survey', 'date': '2023', 'heard': '3', 'note': 'Three answered.' } ],
            'measures': [ { 'id': 'm1', 'title': 'Visits', 'unit': 'visits', 'direction': 'HIGHER_IS_BETTER',
                'bands': { 'on': 'VALUE', 'limits': [ { 'status': 'BLUE', 'limit': '90' }, { 'status': 'GREEN', 'limit': '50' } ], 'otherwise': 'RED' },
                'overrides': [ { 'asOf': '2022-06', 'status': 'AMBER', 'reason': 'The count is late.', 'source': 'Page 5' },
                               { 'asOf': '2022-07', 'withdrawn': true, 'reason': 'Counted since.' }, { 'asOf': '2025', 'status': 'RED', 'reason': 'Later.' } ],
                'target': { 'kind': 'AT_LEAST', 'amount': '100', 'by': '2024', 'asPrinted': 'a hundred visits' },
                'observations': [ { 'amount': '60', 'date': '2023', 'asPrinted': 'sixty', 'note': 'By hand.', 'source': { 'document': 'd1', 'place': 'Page 5' } },
                                  { 'amount': '70', 'date': '2025', 'asPrinted': 'seventy', 'note': 'Later.' } ] } ],
            'areas': [ { 'id': 'a1', 'reference': '1', 'title': 'Homes', 'note': 'Of the area.', 'source': { 'document': 'd1', 'place': 'Page 5' },
                'actions': [ { 'id': '1.1', 'reference': '1.1', 'title': 'Ask', 'note': 'Of the action.', 'source': { 'document': 'd1', 'place': 'Page 5' },
                  'measures': [ { 'id': 'm2', 'title': 'Families', 'countOfPeople': true, 'note': 'Two of them moved.',
                      'observations': [ { 'amount': '2', 'date': '2023', 'asPrinted': 'two families', 'note': 'Two.' } ] } ],
                  'assessments': [ { 'asOf': '2023', 'status': 'BEHIND', 'note': 'An update.' } ] } ] } ]
            """;

    private static final TableRows ROWS = TableRows.of("2023-12", PLAN);

    @Nested
    class Notes {

        @Test
        void everyNoteThatNoOtherTableShowsIsListedWithWhatItIsOf() {
            assertThat(ROWS.rows(TableId.NOTES))
                    .containsExactly(
                            "The plan|The whole plan|Of the plan.",
                            "Engagement: Survey, 2023|The whole plan|[c]",
                            "Improvement area|Area 1|Of the area.",
                            "Action|Action 1.1|Of the action.",
                            "Value: Visits, 2023|The whole plan|By hand.",
                            "Measure: Families|Action 1.1|[c]",
                            "Value: Families, 2023|Action 1.1|[c]");
        }

        @Test
        void thoseAboutANumberOfPeopleThatIsTooSmallAreSuppressedInJsonToo() {
            assertThat(ROWS.notes(TableId.NOTES))
                    .containsExactly(
                            "Notes shown as [c], because they are about numbers of people of which one is too small"
                                    + " to be shown: 3.");
            assertThat(ROWS.json("notes").get(1).toString()).isEqualTo("""
                            {"of":"ENGAGEMENT","area":null,"entry":null,"titles":["Survey"],"date":"2023","keptBack":true,"note":null}""");
            assertThat(ROWS.json("notes").toString()).doesNotContain("Two");
        }
    }

    @Test
    void documentsAreListedWithHowOftenTheyAreCited() {
        assertThat(ROWS.rows(TableId.DOCUMENTS)).containsExactly("Progress report|2023|3|In print.", "Not cited||0|");
    }

    @Test
    void eachPlaceIsListedWithWhatCitesIt() {
        assertThat(ROWS.rows(TableId.CITATIONS))
                .containsExactly(
                        "Page 5|Progress report|3|Improvement area, Action, Value|1|1.1", "Page 5||1|Status by hand||");
        assertThat(ROWS.json("citations").get(0).toString()).isEqualTo("""
                        {"document":"d1","place":"Page 5","count":3,"by":["AREA","ACTION","OBSERVATION"],"areas":["a1"],"entries":["1.1"]}""");
    }

    @Test
    void measureWithBandsIsShownWithItsStatusAndTheBandsInWords() {
        assertThat(ROWS.rows(TableId.STATUSES_OF_MEASURES))
                .containsExactly(
                        "Visits|The whole plan|Green|Green|Blue from 90 visits; green from 50 visits; otherwise red");
        assertThat(ROWS.rows(TableId.STATUSES_BY_HAND))
                .containsExactly(
                        "Visits|The whole plan|June 2022|Amber|The count is late.|Page 5",
                        "Visits|The whole plan|July 2022|Withdrawn|Counted since.|");
    }

    @Test
    void wordsOfTargetsAndValuesAreShownButThoseThatMaySayASmallNumber() {
        assertThat(ROWS.rows(TableId.WORDS_OF_MEASURES))
                .containsExactly(
                        "Visits|The whole plan|Target|2024|a hundred visits",
                        "Visits|The whole plan|Value|2023|sixty",
                        "Families|Action 1.1|Value|2023|[c]");
    }

    @Test
    void planWithoutAnyHasNoSection() {
        TableRows none = TableRows.of("2023-12", "'areas': []");

        assertThat(none.find(TableId.NOTES)).isEmpty();
        assertThat(none.find(TableId.CITATIONS)).isEmpty();
    }
}
