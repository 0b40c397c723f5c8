package io.github.promisemodel.json.reconcile;

import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureBases;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a published figure beside a counted one is written. */
class ReconcileTablesTest {

    private static FigureFinding first(String figure) {
        return first(figure, ComparedWith.ENTRIES);
    }

    private static FigureFinding first(String figure, ComparedWith against) {
        Plan plan = value(
                PlanTables.PLAN,
                "{'format':'promise-plan/1','id':'n','council':'c','title':'t','period':{'start':'2024','end':'2027'},"
                        + "'areas':[{'id':'a','title':'t','actions':[{'id':'x','title':'t','assessments':"
                        + "[{'asOf':'2025','status':['ON_TARGET','COMPLETE']}]}]}],'published':[" + figure + "]}");
        List<FigureFinding> findings =
                Reconciliation.of(plan, PartialDate.of(2025)).figures(against);
        assertThat(findings).isNotEmpty();
        return findings.get(0);
    }

    @Test
    void everyPartIsWrittenAndTheSourceIsItsPlace() {
        FigureFinding finding = first("{'of':'ACTIONS','counts':{'COMPLETE':2},'percentages':{'COMPLETE':'48'},"
                + "'source':{'document':'report','place':'Summary'},'note':'As printed'}");

        assertThat(written(ReconcileTables.FIGURE, finding))
                .startsWith("{'verdict':'DIFFERS','against':'ENTRIES','figure':'ACTIONS COMPLETE','published':'2',"
                        + "'percentage':'48','counted':{'least':0,'most':1},")
                .contains(
                        ",'rounding':[],'base':null,'fits':[],'where':'/published/0','publication':null,'source':'Summary','note':'As printed',")
                .endsWith("'message':'" + finding.message() + "'}");
    }

    @Test
    void theRoundingsThatGiveAPercentageAreWrittenByTheirNames() {
        FigureFinding finding = first(
                "{'of':'ACTIONS','counts':{'COMPLETE':0},'percentages':{'COMPLETE':'0'},"
                        + "'total':1,'source':'Summary'}",
                ComparedWith.PERCENTAGE);

        assertThat(written(ReconcileTables.FIGURE, finding))
                .contains(
                        ",'rounding':['half-up','half-even','down','less-than-one','largest-remainder'],'base':null,");
    }

    @Test
    void theBaseOfAFigureIsWrittenAsThePlanHasIt() {
        assertThat(written(
                        ReconcileTables.FIGURE,
                        first("{'of':'ACTIONS','total':1,'base':{'kind':'STATUS','status':['COMPLETE','ON_TARGET'],"
                                + "'ward':true},'source':'Summary'}")))
                .contains(",'base':{'kind':'STATUS','status':['COMPLETE','ON_TARGET'],'ward':true},'fits':[],");
    }

    @Test
    void theBasesThatFitAreWrittenByTheirKinds() {
        FigureFinding finding =
                first("{'of':'ACTIONS','counts':{'ON_TARGET':0,'COMPLETE':0},'total':0,'source':'Summary'}");
        FigureFinding fitting = new FigureFinding(
                finding.verdict(),
                finding.comparedWith(),
                finding.subject(),
                finding.keys(),
                finding.number(),
                finding.percentage(),
                finding.population(),
                new FigureBases(
                        Optional.empty(),
                        true,
                        List.of(FigureBase.of(BaseKind.EVERY), FigureBase.ofStatuses("ON_TARGET", "COMPLETE"))),
                finding.counted(),
                finding.behind(),
                finding.joint(),
                finding.rounding(),
                finding.place(),
                finding.explanation());

        assertThat(written(ReconcileTables.FIGURE, fitting)).contains(",'base':null,'fits':['EVERY','STATUS'],");
    }

    @Test
    void whatIsMissingIsNull() {
        assertThat(written(
                        ReconcileTables.FIGURE,
                        first("{'of':'ACTIONS','total':7,'population':'FIRST_SET','source':'Summary'}")))
                .startsWith("{'verdict':'NOT_COMPARED',")
                .contains(",'percentage':null,'counted':null,")
                .contains(",'source':'Summary','note':null,");
    }
}
