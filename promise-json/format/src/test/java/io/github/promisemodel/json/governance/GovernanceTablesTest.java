package io.github.promisemodel.json.governance;

import static io.github.promisemodel.json.table.Readings.codes;
import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a governance and its reports are written. */
class GovernanceTablesTest {

    private static final String START = "{'format':'promise-governance/1','council':'northmoor'";

    private static final Governance GOVERNANCE = Governance.builder()
            .council(Council.of("northmoor"))
            .addBodies(Body.of("board", "Promise board"))
            .addLines(ReportingLine.builder()
                    .id("progress")
                    .title("Progress")
                    .to("board")
                    .every(ReportingCycle.QUARTERLY)
                    .build())
            .build();

    private static final String TEXT = START
            + ",'bodies':[{'id':'board','name':'Promise board'}],"
            + "'lines':[{'id':'progress','title':'Progress','to':'board','every':'QUARTERLY'}]}";

    @Test
    void aGovernanceIsWrittenAndReadAgain() {
        assertThat(written(GovernanceTables.GOVERNANCE, GOVERNANCE)).isEqualTo(TEXT);
        assertThat(value(GovernanceTables.GOVERNANCE, TEXT)).isEqualTo(GOVERNANCE);
    }

    @Test
    void aCycleThatHasANameIsReadByItsLengthToo() {
        assertThat(value(GovernanceTables.GOVERNANCE, TEXT.replace("QUARTERLY", "P3M")))
                .isEqualTo(GOVERNANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "2.1"})
    void aLaterVersionIsOneProblemInAPlainSentence(String version) {
        Problem problem =
                problem(GovernanceTables.GOVERNANCE, "{'council':7,'format':'promise-governance/" + version + "'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.LATER_VERSION);
        assertThat(problem.pointer()).isEqualTo("/format");
        assertThat(problem.message())
                .isEqualTo("This governance is written in version " + version.replaceAll("\\..*", "")
                        + " of the format, and this library reads version 1; read it with a later release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"promise-plan/1", "promise-governance", "promise-governance/0", ""})
    void anotherFormatIsTheOnlyProblem(String format) {
        Problem problem = problem(GovernanceTables.GOVERNANCE, "{'council':7,'format':'" + format + "','lines':3}");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(problem.message())
                .isEqualTo("format is \"" + format + "\"; a governance's format is the text \"promise-governance/1\"");
    }

    @Test
    void aFormatThatIsNoTextIsOfTheWrongType() {
        Problem problem = problem(GovernanceTables.GOVERNANCE, "{'council':7,'format':1}");

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.message())
                .isEqualTo("format is the number 1; a governance's format is the text \"promise-governance/1\"");
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        assertThat(codes(
                        GovernanceTables.GOVERNANCE,
                        START + ",'bodies':[{'id':' '}],'lines':[{'id':'p','title':'P','to':'b','every':'often'}]}"))
                .containsExactly(ProblemCode.INVALID_VALUE, ProblemCode.MISSING_FIELD, ProblemCode.INVALID_VALUE);
    }

    // ------------------------------------------------------------------------

    private static ReportsDue due(String... given) {
        List<GivenReport> reports = List.of(given).stream()
                .map(line -> new GivenReport(line, PartialDate.parse("2025-01-10")))
                .toList();
        return ReportsDue.of(GOVERNANCE, reports, PartialDate.parse("2025-07-31"));
    }

    @Test
    void reportsDueNameTheNextLineAndHowEachStands() {
        assertThat(written(GovernanceTables.REPORTS_DUE, due("progress", "other")))
                .isEqualTo(
                        "{'next':'progress','lines':[{'line':'progress','by':null,'body':'Promise board','state':'OVERDUE','last':'2025-01-10',"
                                + "'due':'2025-04-10','given':1,'expected':3,'behindItsCycle':true,"
                                + "'message':'Progress to Promise board: was due by 2025-04-10, the last was of 2025-01-10;"
                                + " 1 given where its cycle gives 3'}],"
                                + "'unknown':[{'line':'other','on':'2025-01-10'}]}");
    }

    @Test
    void whatNobodyCanSayIsNull() {
        assertThat(written(GovernanceTables.REPORTS_DUE, due()))
                .startsWith(
                        "{'next':null,'lines':[{'line':'progress','by':null,'body':'Promise board','state':'NOT_BEGUN','last':null,'due':null,"
                                + "'given':0,'expected':0,'behindItsCycle':false,'message':'")
                .endsWith("'}],'unknown':[]}");
    }
}
