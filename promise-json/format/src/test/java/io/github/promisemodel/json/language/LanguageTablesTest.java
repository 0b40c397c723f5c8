package io.github.promisemodel.json.language;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.language.TermLevel;
import io.github.promisemodel.language.TermSense;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How terms, and where they are found, are written. */
class LanguageTablesTest {

    private static final Term TERM = new Term(
            "unit",
            List.of(
                    TermForm.of("residential unit", "young person's house"),
                    new TermForm("one in a unit", "young man", "young people").beforeNoun("young")),
            List.of("unit price"),
            Optional.of("It is a home."),
            List.of(new TermChange(
                    "Promise board",
                    "renamed the houses",
                    Optional.of(PartialDate.of(2023, 8)),
                    Optional.of(PartialDate.of(2024)))),
            Optional.of(Source.of("Page 2")),
            Optional.of(TermSense.HOME),
            TermLevel.CONSIDER,
            List.of("our house"),
            Optional.of("https://example.org/words"));

    private static final String TEXT = "{'id':'unit','forms':["
            + "{'words':'residential unit','instead':'young person!s house'},"
            + "{'words':'one in a unit','instead':'young man','insteadOfSeveral':'young people',"
            + "'insteadBeforeNoun':'young'}],"
            + "'exempt':['unit price'],'why':'It is a home.',"
            + "'changes':[{'by':'Promise board','what':'renamed the houses','agreed':'2023-08','since':'2024'}],"
            + "'source':'Page 2','sense':'HOME','level':'CONSIDER','alternatives':['our house'],"
            + "'link':'https://example.org/words'}";

    @Test
    void termsAreWrittenAndReadAgain() {
        Term plain = Term.of("unit", "residential unit", "house");
        String text = "{'id':'unit','forms':[{'words':'residential unit','instead':'house'}]}";

        assertThat(written(LanguageTables.TERMS, List.of(plain, plain))).isEqualTo("[" + text + "," + text + "]");
        assertThat(value(LanguageTables.TERMS, "[" + text + "]")).containsExactly(plain);
    }

    @Test
    void aTermHasAllItsParts() {
        assertThat(written(LanguageTables.TERM, TERM)).isEqualTo(TEXT.replace('!', '\''));
        assertThat(value(LanguageTables.TERM, TEXT.replace("!", "")))
                .isEqualTo(new Term(
                        "unit",
                        List.of(
                                TermForm.of("residential unit", "young persons house"),
                                TERM.forms().get(1)),
                        TERM.exempt(),
                        TERM.why(),
                        TERM.changes(),
                        TERM.source(),
                        TERM.sense(),
                        TERM.level(),
                        TERM.alternatives(),
                        TERM.link()));
    }

    @Test
    void aRegularPluralIsNotWritten() {
        TermForm said = value(LanguageTables.FORM, "{'words':'unit','instead':'house','insteadOfSeveral':'houses'}");
        TermForm unsaid = value(LanguageTables.FORM, "{'words':'unit','instead':'house'}");

        assertThat(unsaid).isEqualTo(said);
        assertThat(written(LanguageTables.FORM, said)).isEqualTo("{'words':'unit','instead':'house'}");
    }

    @Test
    void aTermOfACouncilIsFoundOnceItIsRead() {
        Term read =
                value(LanguageTables.TERM, "{'id':'unit','forms':[{'words':'residential unit','instead':'house'}]}");

        assertThat(CareLanguage.DEFAULT.with(read).findings("Two residential units closed."))
                .extracting(TermFinding::instead)
                .containsExactly("houses");
    }

    @Test
    void aFieldThatATermHasNoRoomForIsRefusedRatherThanLost() {
        Problem problem = problem(
                LanguageTables.TERM,
                "{'id':'unit','colour':{'a':[1]},'forms':[{'words':'unit','instead':'house'}],'why':'w'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(problem.pointer()).isEqualTo("/colour");
        assertThat(problem.message())
                .isEqualTo(
                        "Term unit: colour is not a known field; known fields are id, forms, exempt, why, changes, source,"
                                + " sense, level, alternatives, link");
    }

    @Test
    void aDuplicateOfSuchAFieldIsReportedToo() {
        assertThat(problems(LanguageTables.FORM, "{'words':'unit','instead':'house','a':1,'a':2}"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void aFormWithoutALetterIsAProblemOfTheForm() {
        Problem problem = problem(LanguageTables.TERM, "{'id':'unit','forms':[{'words':'...','instead':'house'}]}");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.pointer()).isEqualTo("/forms/0");
        assertThat(problem.message()).isEqualTo("Phrase '...': it has no letter or digit; give words to look for");
    }

    @Test
    void aTermThatCouldNeverBeFoundIsAProblemThatSaysWhy() {
        Problem problem = problem(
                LanguageTables.TERM, "{'id':'unit','forms':[{'words':'the \u201Cunit\u201D','instead':'house'}]}");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.message())
                .isEqualTo(
                        "Phrase 'the \u201Cunit\u201D': it has a quotation in it, and quotations are exempt; give the"
                                + " words without quotation marks");
    }

    @Test
    void aTermWithoutAFormIsAProblemOfTheTerm() {
        assertThat(problem(LanguageTables.TERM, "{'id':'unit','forms':[]}").message())
                .isEqualTo("Term unit: it has no form; give the words to avoid");
        assertThat(problem(LanguageTables.TERM, "{'id':'unit'}").message())
                .isEqualTo("Term unit: it has no form; give the words to avoid");
    }

    @Test
    void aFindingHasItsPlaceAndItsWords() {
        TermFinding finding =
                CareLanguage.DEFAULT.findings("Respite was offered.").get(0);

        assertThat(written(LanguageTables.FINDING, finding))
                .startsWith("{'term':'respite','found':'Respite','path':'','entry':null,'start':0,'end':7,'instead':'")
                .endsWith("'}");
        assertThat(written(
                        LanguageTables.FINDING,
                        new TermFinding(
                                "t",
                                "f",
                                PlanPath.parse("/areas/0/title"),
                                Optional.of("1.1"),
                                3,
                                4,
                                "i",
                                "Action 1",
                                List.of(),
                                2,
                                7,
                                TermLevel.PREFER,
                                List.of("o"),
                                Optional.of("https://example.org"))))
                .isEqualTo(
                        "{'term':'t','found':'f','path':'/areas/0/title','entry':'1.1','start':3,'end':4,"
                                + "'instead':'i','alternatives':['o'],'level':'PREFER','link':'https://example.org','line':2,'column':7,'message':'Action 1: it says 'f'; say 'i' instead'}");
    }
}
