package io.github.promisemodel.json.progress;

import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;

/** How what measures answer is written. */
class ProgressTablesTest {

    private static final PartialDate AS_OF = PartialDate.of(2025, 1);

    private static Measure measure(String fields) {
        return value(MeasureTables.MEASURE, "{'id':'m1','title':'Title'," + fields + "}");
    }

    private static String progress(int places, String fields) {
        return written(ProgressTables.progress(places), Progress.of(measure(fields), AS_OF));
    }

    private static String status(String fields) {
        return written(ProgressTables.STATUS_OF_MEASURE, MeasureStatus.of(measure(fields), AS_OF));
    }

    @Test
    void aDefinedPartOfTheWayHasItsFractionAndItsPercentage() {
        assertThat(progress(
                        1,
                        "'baseline':{'amount':'0'},'target':{'kind':'AT_LEAST','amount':'31'},"
                                + "'observations':[{'amount':'15','date':'2024'}]"))
                .isEqualTo(
                        "{'met':'NOT_MET','actual':'15','undated':false,'within':null,'fraction':'15/31','percentage':'48.4',"
                                + "'why':null}");
    }

    @Test
    void whatIsDatedByAPeriodThatIsNotOverHasThatPeriod() {
        assertThat(progress(0, "'observations':[{'amount':'15','date':'2024/2025'}]"))
                .contains("'actual':'15, dated within 2024/2025','undated':false,'within':'2024/2025',");
    }

    @Test
    void anUndefinedOneHasItsReason() {
        assertThat(progress(0, "'target':{'kind':'AT_LEAST','amount':'100'},'observations':[{'amount':'120'}]"))
                .isEqualTo(
                        "{'met':'MET','actual':'120, undated','undated':true,'within':null,'fraction':null,'percentage':null,"
                                + "'why':{'reason':'NO_BASELINE','message':'Measure m1: it has no baseline'}}");
    }

    private static String standing(String asOf, String fields) {
        return written(
                ProgressTables.TARGET_STANDING,
                TargetStanding.find(measure(fields), PartialDate.parse(asOf)).orElseThrow());
    }

    @Test
    void aTargetThatIsNotYetDueHasItsLine() {
        assertThat(standing(
                        "2016",
                        "'baseline':{'amount':'0','date':'2014'},'target':{'kind':'AT_LEAST','amount':'100','by':'2018'},"
                                + "'observations':[{'amount':'10','date':'2015'}]"))
                .startsWith("{'state':'NOT_YET_DUE','by':'2018','actual':{'actual':'10','observations':[{")
                .endsWith(
                        "'line':{'reached':'1/10','expected':'365/1461','asOf':'2015-12-31','behind':true},'why':null}");
    }

    @Test
    void aTargetThatIsNotDecidedHasItsReason() {
        assertThat(standing(
                        "2020",
                        "'target':{'kind':'AT_LEAST','amount':'87','by':'2018-03'},'observations':[{'amount':'88'}]"))
                .startsWith("{'state':'NOT_DECIDED','by':'2018-03',")
                .endsWith(
                        "'line':null,'why':{'reason':'UNDATED','message':'Measure m1: its observation is undated, and its"
                                + " target was due by 2018-03'}}");
    }

    @Test
    void aStatusIsOneOrSeveralOrNull() {
        String bands = "'direction':'HIGHER_IS_BETTER',"
                + "'bands':{'on':'VALUE','limits':[{'status':'BLUE','limit':'100'}],'otherwise':'RED'}";

        assertThat(status(bands + ",'observations':[{'amount':'over 100','date':'2024'}]"))
                .isEqualTo("{'status':'BLUE','byBands':'BLUE','why':null,'overrides':[]}");
        assertThat(status(bands + ",'observations':[{'amount':'over 99','date':'2024'}]"))
                .startsWith("{'status':['BLUE','RED'],'byBands':['BLUE','RED'],'why':{'reason':'INEXACT_VALUE',");
        assertThat(status(bands))
                .isEqualTo("{'status':null,'byBands':null,'why':{'reason':'NO_OBSERVATION',"
                        + "'message':'Measure m1: nothing is observed by 2025-01'},'overrides':[]}");
    }

    @Test
    void anOverriddenStatusHasItsOverrides() {
        String override = "{'asOf':'2024','status':'AMBER','reason':'The count is late'}";

        assertThat(status("'overrides':[" + override + "]"))
                .isEqualTo("{'status':'AMBER','byBands':null,'why':{'reason':'NO_BANDS',"
                        + "'message':'Measure m1: it has no bands'},'overrides':[" + override + "]}");
    }

    @Test
    void aComparisonHasItsDifferenceAndItsRemarks() {
        Measure measure = measure(
                "'direction':'LOWER_IS_BETTER','observations':[{'amount':'33','date':'2023'}],"
                        + "'comparators':[{'of':'Scotland','amount':'96.9','date':'2023'},{'of':'Others','amount':'about 80'}]");

        assertThat(written(
                        ProgressTables.COMPARISON, Comparison.of(measure, AS_OF).get(0)))
                .isEqualTo("{'of':'Scotland','amount':'96.9','actual':'33','order':'BELOW','judgement':'BETTER',"
                        + "'difference':'-63.9','remarks':[]}");
        assertThat(written(
                        ProgressTables.COMPARISON, Comparison.of(measure, AS_OF).get(1)))
                .startsWith(
                        "{'of':'Others','amount':'about 80','actual':'33','order':'NOT_DECIDED',"
                                + "'judgement':'NOT_DECIDED','difference':null,'remarks':[{'reason':'INEXACT_VALUE','message':'")
                .endsWith(
                        "'},{'reason':'DATES_DIFFER','message':'Measure m1: the observation is of 2023, and the comparator of"
                                + " Others of no stated date'}]}");
    }
}
