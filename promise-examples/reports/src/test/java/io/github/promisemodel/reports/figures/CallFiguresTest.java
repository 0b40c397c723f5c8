package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The calls to action of a report. */
class CallFiguresTest {

    private static final TableRows PLAN = TableRows.of("2023", """
            'callsToAction': [ { 'id': 'v1', 'reference': 'V1', 'foundation': 'VOICE', 'title': 'Listen', 'source': 'Page 2' },
                               { 'id': 'c4', 'foundation': 'CARE', 'title': 'Keep brothers and sisters together' } ],
            'areas': [ { 'id': 'a1', 'reference': '1', 'title': 'Homes', 'callsToAction': ['v1', 'p9', 'v1'],
                         'actions': [ { 'id': '1.1', 'title': 'Ask' }, { 'id': '1.2', 'title': 'Tell' },
                                      { 'id': '1.3', 'title': 'Law', 'contextual': true } ] },
                       { 'id': 'a2', 'reference': '2', 'title': 'Schools', 'callsToAction': ['v1'],
                         'benefits': [ { 'id': 'b1', 'title': 'Pupils are heard' } ] } ],
            'published': [ { 'of': 'CALLS_TO_ACTION', 'total': 55, 'source': 'Introduction' },
                           { 'of': 'CALLS_TO_ACTION', 'total': 55, 'source': 'Overview' },
                           { 'of': 'CALLS_TO_ACTION', 'total': 1, 'source': 'Cover' } ]
            """);

    @Test
    void eachCallSaysWhatAnswersIt() {
        assertThat(PLAN.headings(TableId.CALLS_TO_ACTION))
                .containsExactly("Foundation", "Areas", "Which areas", "Actions", "Benefits", "Printed at");
        assertThat(PLAN.rows(TableId.CALLS_TO_ACTION))
                .containsExactly(
                        "V1 Listen|Voice|2|1, 2|2|1|Page 2",
                        "Keep brothers and sisters together|Care|0||0|0|",
                        "p9||1|1|2|0|");
    }

    @Test
    void callsKnownByNumberAloneStayAFigure() {
        assertThat(PLAN.notes(TableId.CALLS_TO_ACTION))
                .containsExactly(
                        "Calls to action that areas name and the plan does not list, shown by their id: 1.",
                        "Calls to action published: 55 (Introduction; Overview). Listed here by name: 2."
                                + " Known by number alone: 53.",
                        "Calls to action published: 1 (Cover). Listed here by name: 2. Known by number alone: 0.");
        TableRows byNumber =
                TableRows.of("2023", "'published': [{'of': 'CALLS_TO_ACTION', 'total': 55, 'source': 'Page 1'}]");
        assertThat(byNumber.rows(TableId.CALLS_TO_ACTION)).isEmpty();
        assertThat(byNumber.notes(TableId.CALLS_TO_ACTION))
                .containsExactly("Calls to action published: 55 (Page 1). Listed here by name: 0."
                        + " Known by number alone: 55.");
    }

    @Test
    void planThatSaysNothingOfCallsHasNoTable() {
        assertThat(TableRows.of("2023", "'areas': []").find(TableId.CALLS_TO_ACTION))
                .isEmpty();
    }

    @Test
    void jsonHasEachCallAndWhatIsPublished() {
        JsonNode calls = PLAN.json("callsToAction");
        assertThat(calls).hasSize(3);
        assertThat(calls.get(0).toString()).isEqualTo("""
                        {"call":"v1","reference":"V1","title":"Listen","foundation":"VOICE","printedAt":"Page 2","listed":true,\
                        "areas":["a1","a2"],"actions":2,"benefits":1}""");
        assertThat(calls.get(2).get("listed").asBoolean()).isFalse();
        assertThat(PLAN.json("callsPublished").get(0).toString()).isEqualTo("""
                        {"total":55,"printedAt":["Introduction","Overview"],"listed":2,"byNumberAlone":53}""");
    }
}
