package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a report tells of each entry. */
class StoryFiguresTest {

    private static final String AREAS = """
            'documents': [ { 'id': 'd1', 'title': 'Progress report' } ],
            'measures': [ { 'id': 'm1', 'title': 'Visits' } ],
            'areas': [
              { 'id': 'a1', 'reference': '1', 'title': 'Homes',
                'actions': [
                  { 'id': '1.1', 'reference': '1.1', 'title': 'Ask', 'owner': 'Housing team', 'start': '2022-01', 'due': '2022-12', 'dueAsPrinted': 'Winter',
                    'dueExtensions': [ { 'to': '2023-06', 'agreed': '2022-11', 'reason': 'The building was late.', 'source': { 'document': 'd1', 'place': 'Page 3' } },
                                       { 'to': '2025', 'agreed': '2024-02', 'reason': 'Agreed later.' } ],
                    'keyDates': [ { 'date': '2022-02', 'title': 'The post is filled' } ],
                    'milestones': [ { 'title': 'Find a building', 'due': '2022-06', 'reached': '2022-05', 'note': 'In the centre.' },
                                    { 'title': 'Open it', 'due': '2023-03' },
                                    { 'title': 'Reached later', 'due': '2024-06', 'reached': '2024-05' } ],
                    'lead': { 'name': 'Northmoor Council', 'role': 'lead' }, 'partners': [ 'Homes First', { 'name': 'Health board', 'role': 'partner' } ],
                    'benefits': ['b1', 'nowhere'],
                    'assessments': [ { 'id': 's1', 'asOf': '2022-11', 'asPrinted': 'On track', 'recordedAt': '2022-12-05T09:30:00Z', 'recordedBy': 'Planning officer' },
                                     { 'id': 's2', 'asOf': '2023-11', 'status': 'BEHIND', 'percentComplete': 40, 'note': 'It waits.', 'nextStep': 'Hire.', 'recoveryNote': 'Money is found.',
                                       'supersedes': 's1', 'source': 'Page 9',
                                       'evidence': [ { 'kind': 'NARRATIVE', 'text': 'A visit.', 'level': 'ORGANISATIONAL' } ] },
                                     { 'asOf': '2024-05', 'status': 'COMPLETE', 'note': 'Later.' } ],
                    'evidence': [ { 'kind': 'LIVED_EXPERIENCE', 'theme': 'Being asked', 'text': 'It helps.', 'consentGiven': true, 'date': '2023' },
                                  { 'kind': 'LIVED_EXPERIENCE', 'theme': 'Waiting' },
                                  { 'kind': 'NUMBER', 'measure': 'm1' },
                                  { 'kind': 'NARRATIVE', 'text': 'Not yet.', 'date': '2024-06' } ] } ],
                'benefits': [
                  { 'id': 'b1', 'reference': '1', 'title': 'Heard', 'accountable': 'Head of service',
                    'contributesTo': [ { 'entry': 'b2' } ], 'assessments': [ { 'asOf': '2022-11', 'reason': 'NOT_DUE' } ] },
                  { 'id': 'b2', 'reference': '2', 'title': 'Known', 'links': [ { 'plan': 'scotland', 'entry': 'wellbeing-safe' } ],
                    'disposition': { 'kind': 'CARRIED_FORWARD', 'to': [ { 'plan': 'next', 'entry': 'n1', 'title': 'Known better' } ] } } ] } ],
            'statusScheme': { 'actions': [ { 'words': ['On track'], 'status': 'ON_TARGET' } ] }
            """;

    private static final TableRows PLAN = TableRows.of("2023-12", AREAS);

    @Nested
    class Updates {

        @Test
        void everyAssessmentOfTheTimeIsListedWithItsWordsAndWhatIsNext() {
            assertThat(PLAN.headings(TableId.UPDATES))
                    .containsExactly(
                            "Area",
                            "Kind",
                            "As of",
                            "Status",
                            "As printed",
                            "Why not assessed",
                            "Per cent complete",
                            "Update",
                            "Next step",
                            "What is done to recover");
            assertThat(PLAN.rows(TableId.UPDATES))
                    .containsExactly(
                            "1.1 Ask|1|Action|November 2022|On target|On track|||||",
                            "1.1 Ask|1|Action|November 2023|Behind|||40|It waits.|Hire.|Money is found.",
                            "1 Heard|1|Benefit|November 2022|Not assessed||Not due||||");
        }

        @Test
        void howEachWasRecordedIsListedApart() {
            assertThat(PLAN.headings(TableId.RECORDS_OF_UPDATES))
                    .containsExactly(
                            "Area",
                            "Kind",
                            "As of",
                            "Printed at",
                            "Recorded",
                            "Recorded by",
                            "Takes the place of that of");
            assertThat(PLAN.rows(TableId.RECORDS_OF_UPDATES))
                    .containsExactly(
                            "1.1 Ask|1|Action|November 2022||5 December 2022, 09:30 UTC|Planning officer|",
                            "1.1 Ask|1|Action|November 2023|Page 9|||November 2022");
        }
    }

    @Test
    void milestonesSayWhetherTheyAreReachedOrOverdueAsOfTheDate() {
        assertThat(PLAN.rows(TableId.MILESTONES))
                .containsExactly(
                        "1.1 Ask|1|Find a building|June 2022|Reached|May 2022|In the centre.",
                        "1.1 Ask|1|Open it|March 2023|Overdue||",
                        "1.1 Ask|1|Reached later|June 2024|Not reached yet||");
    }

    @Test
    void datesAreListedWithTheExtensionsAgreedByTheDate() {
        assertThat(PLAN.rows(TableId.DATES_OF_ACTIONS))
                .containsExactly(
                        "1.1 Ask|1|Start|January 2022|||",
                        "1.1 Ask|1|Due, as first set|December 2022|Winter||",
                        "1.1 Ask|1|Extended to|June 2023|The building was late.|November 2022|Progress report: Page 3",
                        "1.1 Ask|1|Key date|February 2022|The post is filled||");
    }

    @Test
    void whoAnswersForEachIsListed() {
        assertThat(PLAN.rows(TableId.RESPONSIBILITIES))
                .containsExactly(
                        "1.1 Ask|1|Action|Housing team||Northmoor Council (lead)|Homes First; Health board (partner)",
                        "1 Heard|1|Benefit||Head of service||");
    }

    @Test
    void linksAreListedBothWays() {
        assertThat(PLAN.headings(TableId.LINKS_OF_ENTRIES))
                .containsExactly(
                        "Area",
                        "Kind",
                        "Serves benefits",
                        "Served by actions",
                        "Contributes to",
                        "Benefits that contribute to it",
                        "In the next plan",
                        "Linked to");
        assertThat(PLAN.rows(TableId.LINKS_OF_ENTRIES))
                .containsExactly(
                        "1.1 Ask|1|Action|1|||||",
                        "1 Heard|1|Benefit||1.1|Benefit 2|||",
                        "2 Known|1|Benefit||||1|Known better|Safe");
    }

    @Test
    void evidenceIsListedWithItsThemesAndWhetherItMayBeShared() {
        assertThat(PLAN.headings(TableId.EVIDENCE_LISTED))
                .containsExactly(
                        "Area",
                        "Kind",
                        "What",
                        "Level",
                        "Theme",
                        "Account",
                        "Agreed to be shared",
                        "Measure",
                        "When",
                        "Given with the assessment of");
        assertThat(PLAN.rows(TableId.EVIDENCE_LISTED))
                .containsExactly(
                        "1.1 Ask|1|Action|Lived experience|Lived experience|Being asked|It helps.|Yes||2023|",
                        "1.1 Ask|1|Action|Lived experience|Lived experience|Waiting||No|||",
                        "1.1 Ask|1|Action|Number|||||Visits||",
                        "1.1 Ask|1|Action|Account|How organisations change||A visit.||||November 2023");
    }

    @Test
    void jsonHasThemToo() {
        assertThat(PLAN.json("updates").get(0).toString()).isEqualTo("""
                        {"entry":"1.1","area":"a1","assessment":"s1","asOf":"2022-11","status":"ON_TARGET","reason":null,\
                        "asPrinted":"On track","percentComplete":null,"note":null,"nextStep":null,"recoveryNote":null,"basis":null,\
                        "source":null,"recordedAt":"2022-12-05T09:30:00Z","recordedBy":"Planning officer","supersedes":null,\
                        "supersededDate":null}""");
        assertThat(PLAN.json("milestones").get(1).get("state").asString()).isEqualTo("OVERDUE");
        assertThat(PLAN.json("datesOfActions")).hasSize(4);
        assertThat(PLAN.json("linksOfEntries").get(2).get("contributors").toString())
                .isEqualTo("[\"b1\"]");
        assertThat(PLAN.json("evidenceListed").get(0).get("consentGiven").asBoolean())
                .isTrue();
    }

    @Test
    void planWithoutEntriesHasNoneOfIt() {
        assertThat(TableRows.of("2023-12", "'areas': []").find(TableId.UPDATES)).isEmpty();
    }
}
