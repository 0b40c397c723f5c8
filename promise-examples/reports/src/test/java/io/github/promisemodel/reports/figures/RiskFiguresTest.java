package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a report says of risks and issues. */
class RiskFiguresTest {

    private static final String RISKS = """
            'risks': [
              { 'id': 'r1', 'reference': 'R1', 'kind': 'RISK', 'title': 'Posts stay empty', 'response': 'Recruit', 'owner': 'Head',
                'ratings': [ { 'asOf': '2022', 'likelihood': 'Rare', 'impact': 'Minor' }, { 'asOf': '2023-06', 'likelihood': 'Likely', 'impact': 'Major' } ],
                'raised': '2022-01', 'closed': '2024-06', 'areas': ['a1'], 'entries': ['1.1'] },
              { 'id': 'r2', 'kind': 'ISSUE', 'title': 'No data', 'ratings': [ { 'asOf': '2022', 'impact': 'Major' } ], 'closed': '2023-02' },
              { 'id': 'r3', 'kind': 'RISK', 'title': 'Not rated' },
              { 'id': 'r4', 'kind': 'RISK', 'title': 'Later', 'raised': '2024' } ],
            'areas': [ { 'id': 'a1', 'reference': '1', 'title': 'Homes', 'actions': [ { 'id': '1.1', 'reference': '1.1', 'title': 'Ask' } ] } ]
            """;

    private static final TableRows PLAN = TableRows.of(
            "2023-12", "'riskScale': { 'likelihood': ['Rare', 'Likely'], 'impact': ['Minor', 'Major'] }, " + RISKS);

    @Test
    void openRisksAreCountedOnTheScaleOfTheCouncil() {
        assertThat(PLAN.headings(TableId.RISK_COUNTS)).containsExactly("Minor", "Major");
        assertThat(PLAN.rows(TableId.RISK_COUNTS)).containsExactly("Rare|0|0", "Likely|0|1");
        assertThat(PLAN.notes(TableId.RISK_COUNTS))
                .containsExactly(
                        "The likelihood and the impact are words of the council’s own scale. Nothing is multiplied.",
                        "Open risks: 2. Open issues: 0. Closed: 1. Not yet raised: 1. Open and without a place on the scale: 1.");
    }

    @Test
    void withoutAScaleTheyAreCountedInANoteAlone() {
        TableRows plan = TableRows.of("2023-12", RISKS);

        assertThat(plan.rows(TableId.RISK_COUNTS)).isEmpty();
        assertThat(plan.notes(TableId.RISK_COUNTS))
                .containsExactly(
                        "Open risks: 2. Open issues: 0. Closed: 1. Not yet raised: 1. Open and without a place on the scale: 2.");
    }

    @Test
    void eachIsListedAsOfTheDateTheOpenOnesFirst() {
        assertThat(PLAN.headings(TableId.RISKS))
                .containsExactly(
                        "Kind",
                        "Likelihood",
                        "Impact",
                        "Response",
                        "Owner",
                        "Raised",
                        "Closed",
                        "Areas",
                        "Actions and benefits");
        assertThat(PLAN.rows(TableId.RISKS))
                .containsExactly(
                        "R1 Posts stay empty|Risk|Likely|Major|Recruit|Head|January 2022||1|Action 1.1",
                        "Not rated|Risk|||||||The whole plan|",
                        "No data|Issue||Major||||February 2023|The whole plan|");
    }

    @Test
    void jsonHasTheRegisterAndTheRisks() {
        JsonNode register = PLAN.json("riskRegister");
        assertThat(register.get("cells").get(3).get("count").asInt()).isEqualTo(1);
        JsonNode risks = PLAN.json("risks");
        assertThat(risks).hasSize(3);
        assertThat(risks.get(0).toString()).isEqualTo("""
                        {"risk":"r1","reference":"R1","kind":"RISK","title":"Posts stay empty","likelihood":"Likely","impact":"Major",\
                        "response":"Recruit","owner":"Head","raised":"2022-01","closed":null,"areas":["a1"],"entries":["1.1"],"note":null}""");
    }

    @Test
    void noRiskIsAStatusOrANeedForAttention() {
        assertThat(PLAN.rows(TableId.ACTIONS))
                .isEqualTo(TableRows.of("2023-12", RISKS.replaceAll("(?s)'risks'.*?\\],\\s*'areas'", "'areas'"))
                        .rows(TableId.ACTIONS));
    }

    @Test
    void planWithoutRisksHasNoSection() {
        TableRows none = TableRows.of("2023", "'areas': []");
        assertThat(none.find(TableId.RISKS)).isEmpty();
        assertThat(none.find(TableId.RISK_COUNTS)).isEmpty();
    }
}
