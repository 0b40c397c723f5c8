package io.github.promisemodel.json.ledger;

import static io.github.promisemodel.json.movement.MovementPlans.NEXT;
import static io.github.promisemodel.json.movement.MovementPlans.OLD;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.ledger.CarryForwardLedger;
import org.junit.jupiter.api.Test;

/** How a ledger between two plans is written. */
class LedgerTablesTest {

    @Test
    void aLedgerHasItsCountsItsLinesAndTheListsBesideIt() {
        assertThat(written(LedgerTables.LEDGER, CarryForwardLedger.of(OLD, NEXT)))
                .isEqualTo("{'old':'northmoor-2024-27','next':'northmoor-2027-30','asOf':'2025','lost':false,"
                        + "'actions':{'fates':{'MOVED':1,'REWORDED':0,'SPLIT':0,'MERGED':0,'SUPERSEDED':0,'WITHDRAWN':1,"
                        + "'CLOSED':0,'FINISHED':0,'TARGET_UNKNOWN':0,'ELSEWHERE':0,'NOT_STATED':1,'LOST':0,'NOT_YET_ADDED':0,'NEW':0},"
                        + "'entries':3,'further':0},"
                        + "'benefits':{'fates':{'MOVED':0,'REWORDED':0,'SPLIT':0,'MERGED':0,'SUPERSEDED':0,'WITHDRAWN':0,"
                        + "'CLOSED':0,'FINISHED':0,'TARGET_UNKNOWN':0,'ELSEWHERE':0,'NOT_STATED':0,'LOST':0,'NOT_YET_ADDED':0,'NEW':0},"
                        + "'entries':0,'further':0},'lines':["
                        + "{'fate':'MOVED','area':'a1','entry':'1.1','standing':['ON_TARGET','COMPLETE'],'to':['2.1'],"
                        + "'with':[],'links':[],'message':'Action 1.1: carried forward as Action 2.1 of northmoor-2027-30'},"
                        + "{'fate':'NOT_STATED','area':'a1','entry':'1.2','standing':'NOT_ASSESSED','to':[],'with':[],"
                        + "'links':[{'plan':'northmoor-2027-30','entry':'9.9'}],"
                        + "'message':'Action 1.2: said to lead to entry 9.9 of northmoor-2027-30, which is not listed there;"
                        + " what became of it is not stated'},"
                        + "{'fate':'WITHDRAWN','area':'a1','entry':'1.3','standing':'NOT_ASSESSED','to':[],'with':[],"
                        + "'links':[],'message':'Action 1.3: withdrawn'}],"
                        + "'lists':[{'of':'ACTIONS','area':'a1','where':['/areas/0/published/0'],'carried':['1.1'],"
                        + "'notCarried':[],'leftOut':['1.2'],'unknown':['1.4']}]}");
    }
}
