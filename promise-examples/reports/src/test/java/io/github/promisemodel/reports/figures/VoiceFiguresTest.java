package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a report says of who was heard. */
class VoiceFiguresTest {

    private static final String AREAS = """
            'areas': [ { 'id': 'a1', 'reference': '1', 'title': 'Homes',
                         'actions': [ { 'id': '1.1', 'reference': '1.1', 'title': 'Ask' }, { 'id': '1.2', 'title': 'Tell' } ],
                         'benefits': [ { 'id': 'b1', 'reference': '1', 'title': 'Homes last' } ] },
                       { 'id': 'a2', 'reference': '2', 'title': 'Schools', 'benefits': [ { 'id': 'b2', 'title': 'Pupils are heard' } ] } ]
            """;

    private static final TableRows PLAN = TableRows.of("2023", """
            'engagements': [
              { 'id': 'e1', 'title': 'Survey', 'method': 'SURVEY', 'audiences': ['CARERS', 'PARENTS_AND_FAMILIES'], 'date': '2023-05',
                'invited': '1200', 'heard': 'over 400', 'themes': ['Being asked once', 'Waiting'], 'changes': ['A named worker'],
                'entries': ['1.1', 'b1'] },
              { 'id': 'e2', 'title': 'Board', 'audiences': ['CHILDREN_AND_YOUNG_PEOPLE'], 'heard': '4', 'areas': ['a2'],
                'themes': ['To be cared about.', 'New friends'] },
              { 'id': 'e3', 'title': 'Talks', 'invited': '20', 'heard': '18', 'audiences': ['WORKFORCE'] },
              { 'id': 'e4', 'title': 'Next year', 'date': '2024', 'audiences': ['CARERS'], 'changes': ['All'], 'entries': ['1.2'] } ],
            """ + AREAS);

    @Test
    void eachEngagementSaysWhoWasHeardAndWhatChanged() {
        assertThat(PLAN.headings(TableId.ENGAGEMENTS))
                .containsExactly(
                        "When",
                        "How",
                        "Who",
                        "Asked",
                        "Heard",
                        "Themes",
                        "What changed",
                        "Areas",
                        "Actions and benefits");
        assertThat(PLAN.rows(TableId.ENGAGEMENTS))
                .containsExactly(
                        "Survey|May 2023|Survey|Parents and families, carers|1,200|over 400|Being asked once; Waiting"
                                + "|A named worker||Action 1.1, Benefit 1",
                        "Board|||Children and young people with care experience||[c]|To be cared about. New friends||2|",
                        "Talks|||The workforce|20|[c]|||The whole plan|");
    }

    @Test
    void fewPeopleAreSuppressedAlsoWhereFewWereNotHeard() {
        assertThat(PLAN.notes(TableId.ENGAGEMENTS))
                .containsExactly(
                        "Engagements of which a number of people is shown as [c], because it is under 5 or would give such a"
                                + " number away: 2.");
        JsonNode engagements = PLAN.json("engagements");
        assertThat(engagements).hasSize(3);
        assertThat(engagements.get(1).get("heard").isNull()).isTrue();
        assertThat(engagements.get(1).get("keptBack").asBoolean()).isTrue();
        assertThat(engagements.get(2).get("invited").asString()).isEqualTo("20");
        assertThat(engagements.get(2).get("heard").isNull()).isTrue();
        assertThat(engagements.get(0).get("heard").asString()).isEqualTo("over 400");
    }

    @Test
    void coverageIsOfTheEntriesThatAreNamedOrOfAreasThatAreNamedAlone() {
        assertThat(PLAN.rows(TableId.VOICE_COVERAGE))
                .containsExactly(
                        "Actions with lived experience recorded|1|2|50%",
                        "Actions with a change because people were heard|1|2|50%",
                        "Benefits with lived experience recorded|2|2|100%",
                        "Benefits with a change because people were heard|1|2|50%");
        assertThat(PLAN.json("voiceOfActions").toString())
                .isEqualTo("{\"counted\":2,\"livedExperience\":1,\"livedExperienceMost\":2,\"changed\":1}");
    }

    @Test
    void headlineSaysForHowManyAlsoForNone() {
        assertThat(PLAN.rows(TableId.HEADLINE))
                .contains(
                        "Actions with lived experience|1|2|2|50%|100%|",
                        "Benefits with lived experience|2|2|2|100%|100%|");
        TableRows nobody = TableRows.of("2023", AREAS);
        assertThat(nobody.rows(TableId.HEADLINE))
                .contains(
                        "Actions with lived experience|0|2|2|0%|100%|",
                        "Benefits with lived experience|0|2|2|0%|100%|");
        assertThat(nobody.rows(TableId.VOICE_COVERAGE)).contains("Actions with lived experience recorded|0|2|0%");
        assertThat(nobody.notes(TableId.VOICE_COVERAGE))
                .containsExactly("The plan lists no engagement: nothing says who was heard.");
        assertThat(nobody.find(TableId.ENGAGEMENTS)).isEmpty();
    }

    @Test
    void whatIsHeardLaterIsNotShownYet() {
        assertThat(PLAN.rows(TableId.ENGAGEMENTS)).noneMatch(row -> row.startsWith("Next year"));
    }
}
