package io.github.promisemodel.json.progress;

import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendPolicy;
import io.github.promisemodel.progress.TrendTerms;
import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;

class TrendTablesTest {

    private static final PartialDate AS_OF = PartialDate.of(2025, 1);

    private static Measure yearly(int... values) {
        StringBuilder observations = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            observations
                    .append(i > 0 ? "," : "")
                    .append("{'date':'")
                    .append(2001 + i)
                    .append("','amount':'")
                    .append(values[i])
                    .append("'}");
        }
        return value(
                MeasureTables.MEASURE,
                "{'id':'m1','title':'Title','direction':'LOWER_IS_BETTER','observations':[" + observations + "]}");
    }

    @Test
    void aSignalHasItsFiguresAndTheirLimits() {
        Trend trend = Trend.of(
                yearly(9, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4),
                AS_OF,
                TrendPolicy.ANHOEJ_OLESEN,
                TrendTerms.ALL.startAnew(PartialDate.of(2002), "The count changed"));

        assertThat(written(TrendTables.TREND, trend))
                .startsWith("{'policy':'Anhøj and Olesen 2014','outcome':'SIGNAL','chart':{'median':'5/2','useful':14,"
                        + "'longestRun':7,'crossings':1,'points':[{'date':'2002','value':'1'},")
                .contains("]},'limits':{'longestRun':7,'crossings':4},'judgement':'WORSE',"
                        + "'newStart':{'date':'2002','reason':'The count changed'},'why':null,"
                        + "'message':'a signal by Anhøj and Olesen 2014: ");
    }

    @Test
    void whereNoneIsSaidThereIsTheReason() {
        assertThat(written(TrendTables.TREND, Trend.of(yearly(3), AS_OF)))
                .isEqualTo("{'policy':'Anhøj and Olesen 2014','outcome':'NOT_SAID','chart':{'median':'3','useful':0,"
                        + "'longestRun':0,'crossings':0,'points':[{'date':'2001','value':'3'}]},'limits':null,"
                        + "'judgement':null,'newStart':null,'why':{'reason':'TOO_FEW_POINTS','message':'Measure m1: 0 of its"
                        + " 1 values are not on the median, and a trend needs 10'},'message':'no trend is said: Measure m1: 0"
                        + " of its 1 values are not on the median, and a trend needs 10'}");
    }
}
