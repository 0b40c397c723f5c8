package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing the national frame, and what of a plan lines up with it. */
class NationalCommandTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor-2024-27", "council": "northmoor", "title": "Made up",
              "period": { "start": "2024", "end": "2027" },
              "areas": [ { "id": "a1", "reference": "1", "title": "Homes",
                "links": [ { "plan": "scotland", "entry": "phase-2" } ],
                "actions": [ { "id": "1.1", "reference": "1.1", "title": "Ask",
                               "links": [ { "plan": "scotland", "entry": "uncrc-12" } ] } ] } ] }
            """;

    @Test
    void withoutAPlanItIsTheFrameByKind() throws IOException {
        Run run = Run.of("national");

        assertThat(run).returns(0, Run::code).returns("", Run::err);
        Golden.assertEquals("national.txt", run.out());
    }

    @Test
    void ofAPlanItIsWhatLinesUpAndWhatDoesNot() throws IOException {
        Run run = Run.reading(PLAN, "national", "-");

        assertThat(run).returns(0, Run::code).returns("", Run::err);
        Golden.assertEquals("national-plan.txt", run.out());
    }

    @Test
    void ofSomeKindsOnlyThoseAreListed() {
        assertThat(Run.of("national", "--kind", "phase,uncrc-article").out())
                .contains("Bedding down", "Respect for the views of the child")
                .doesNotContain("Whole family support");
        assertThat(Run.reading(PLAN, "national", "--kind", "phase", "-").out())
                .contains("1, Homes", "Bedding down; Continuous improvement")
                .doesNotContain("1.1");
    }

    @Test
    void asCsvEachEntryHasItsIdAndTitle() {
        assertThat(Run.of("national", "--format", "csv", "--kind", "vision").out())
                .contains("scotland,2024-12,national-frame-vision,5,vision-5,No restraint,frame-source,");
        assertThat(Run.reading(PLAN, "national", "--format", "csv", "-").out())
                .contains(",national-without,", ",PHASE,Phases,listed,3,")
                .contains(",national,1,phase-2,Consolidation,lined-areas,");
    }

    @Test
    void asMarkdownEachKindIsATable() {
        assertThat(Run.of("national", "--format", "markdown").out())
                .contains("### Phases", "| In the national frame | Time |", "### Articles of the UNCRC");
    }

    @Test
    void asJsonItHasEveryEntry() {
        String json = Run.of("national", "--format", "json").out();

        assertThat(json).startsWith("{").contains("\"UNCRC_ARTICLE\": 54");
        assertThat(NationalFrame.SCOTLAND.entries())
                .extracting(NationalEntry::id)
                .allSatisfy(id -> assertThat(json).contains("\"id\": \"" + id + "\""));
        assertThat(Run.reading(PLAN, "national", "--format", "json", "-").out())
                .contains("\"linked\": [", "\"entry\": \"uncrc-12\"", "\"partOf\": \"phase-2\"");
    }

    @Test
    void jsonIsNeverOfSomeKinds() {
        assertThat(Run.of("national", "--format", "json", "--kind", "phase"))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err()).contains("JSON has every kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHASE", "nothing", "uncrc_article"})
    void anUnknownKindIsAnsweredWithTheChoices(String kind) {
        assertThat(Run.of("national", "--kind", kind))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("choose one of phase, plan, priority-area"));
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThat(Run.of("national", "--format", "html"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("choose text, json, csv or markdown"));
    }

    @Test
    void aPlanThatCannotBeReadIsRefused() {
        assertThat(Run.reading("{}", "national", "-")).returns(2, Run::code).returns("", Run::out);
    }
}
