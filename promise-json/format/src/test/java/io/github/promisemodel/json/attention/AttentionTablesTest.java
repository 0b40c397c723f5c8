package io.github.promisemodel.json.attention;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.attention.EarlyWarning;
import io.github.promisemodel.attention.WarningSign;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How attention rules and what needs attention are written. */
class AttentionTablesTest {

    private static final AttentionRules RULES = AttentionRules.builder()
            .reportingCycle(ReportingCycle.QUARTERLY)
            .dueSoon(Period.ofMonths(6))
            .addEarlyWarnings(EarlyWarning.builder()
                    .id("w1")
                    .title("Low")
                    .of("1-m1")
                    .sign(WarningSign.BELOW)
                    .limit(Amount.parse("90.0"))
                    .build())
            .build();

    private static final String TEXT =
            "{'format':'promise-attention/1','reportingCycle':'QUARTERLY','dueSoon':'P6M','earlyWarnings':["
                    + "{'id':'w1','title':'Low','of':'1-m1','sign':'BELOW','limit':'90.0'}]}";

    @Test
    void rulesAreWrittenAndReadAgain() {
        assertThat(written(AttentionTables.RULES, RULES)).isEqualTo(TEXT);
        assertThat(value(AttentionTables.RULES, TEXT)).isEqualTo(RULES);
    }

    @Test
    void threeMonthsGoWithoutSaying() {
        String bare = "{'format':'promise-attention/1'}";

        assertThat(written(AttentionTables.RULES, AttentionRules.usual())).isEqualTo(bare);
        assertThat(value(AttentionTables.RULES, bare)).isEqualTo(AttentionRules.usual());
        assertThat(value(AttentionTables.RULES, "{'format':'promise-attention/1','dueSoon':'P3M'}"))
                .isEqualTo(AttentionRules.usual());
    }

    @Test
    void anotherFormatIsSaidToBeNoAttentionRules() {
        assertThat(problem(AttentionTables.RULES, "{'format':'promise-plan/1'}").message())
                .isEqualTo(
                        "format is \"promise-plan/1\"; a rule set's format is the text" + " \"promise-attention/1\"");
    }

    @Test
    void aLimitThatIsNotExactIsAProblemOfTheWarning() {
        Problem problem = problem(AttentionTables.RULES, TEXT.replace("90.0", "about 90"));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.pointer()).isEqualTo("/earlyWarnings/0");
        assertThat(problem.message())
                .isEqualTo("Early warning w1: the limit 'about 90' is not exact; give a number to compare with");
    }

    @Test
    void whatNeedsAttentionIsWrittenWithWhatIsBehindIt() {
        Plan plan = value(
                PlanTables.PLAN,
                "{'format':'promise-plan/1','id':'p','council':'northmoor','title':'Plan',"
                        + "'period':{'start':'2024','end':'2027'},'areas':[{'id':'a1','title':'Homes',"
                        + "'actions':[{'id':'1.1','title':'Open','due':'2024-12-31'}]}]}");

        assertThat(written(AttentionTables.ATTENTION, Attention.of(plan, PartialDate.of(2025), AttentionRules.usual())))
                .startsWith(
                        "{'items':[{'kind':'OVERDUE','entry':'1.1','measure':null,'rule':null,'message':'Action 1.1: ")
                .endsWith("'}]}");
    }

    @Test
    void anItemHasItsMeasureAndItsRule() {
        AttentionItem item = new AttentionItem(
                AttentionKind.DUE_SOON,
                Optional.empty(),
                Optional.of("1-m1"),
                Optional.of("w1"),
                Map.of("thing", "Action 1", "due", "2025"));

        assertThat(written(AttentionTables.ITEM, item))
                .isEqualTo(
                        "{'kind':'DUE_SOON','entry':null,'measure':'1-m1','rule':'w1','message':'Action 1: due by 2025'}");
    }
}
