package io.github.promisemodel.json.movement;

import static io.github.promisemodel.json.movement.MovementPlans.AFTER;
import static io.github.promisemodel.json.movement.MovementPlans.BEFORE;
import static io.github.promisemodel.json.movement.MovementPlans.NEXT;
import static io.github.promisemodel.json.movement.MovementPlans.OLD;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.Rounding;
import org.junit.jupiter.api.Test;

/** How a movement is written. */
class MovementTablesTest {

    private static String json(Movement<ActionStatus> movement) {
        return written(MovementTables.movement(Rounding.HALF_UP), movement);
    }

    @Test
    void aMovementNamesEveryKindAndEveryMove() {
        assertThat(json(Movement.actions(OLD, BEFORE, AFTER)))
                .startsWith(
                        "{'from':'2024','to':'2025','total':{'kinds':{'IMPROVED':1,'UNCHANGED':0,'CHANGED':0,'WORSENED':0,"
                                + "'OPEN':0,'NEWLY_ASSESSED':0,'NO_LONGER_ASSESSED':0,'NOT_ASSESSED':1,'JOINED':0,'LEFT':0,'NEWLY_LEFT_OUT':0,"
                                + "'NO_LONGER_LEFT_OUT':0,'LEFT_OUT':1,'ADDED':0,'REMOVED':0},'transitions':["
                                + "{'before':'BEHIND','after':['ON_TARGET','COMPLETE'],'movement':'IMPROVED','count':1},"
                                + "{'before':'NOT_ASSESSED','after':'NOT_ASSESSED','movement':'NOT_ASSESSED','count':1},"
                                + "{'before':'WITHDRAWN','after':'WITHDRAWN','movement':'LEFT_OUT','count':1}],'total':3,"
                                + "'before':{'counts':{'NOT_STARTED':0,'IN_PROGRESS':0,'ON_TARGET':0,'AT_RISK':0,'BEHIND':1,")
                .contains("'after':{'counts':{'NOT_STARTED':0,'IN_PROGRESS':0,'ON_TARGET':0,'AT_RISK':0,'BEHIND':0,")
                .contains("'groupedBy':'area','groups':[{'key':'a1','title':'Area one','tally':{'kinds':{'IMPROVED':1,")
                .endsWith(
                        "'entries':[{'entry':'1.1','reference':null,'title':'One','movement':'IMPROVED','before':'BEHIND','after':['ON_TARGET','COMPLETE']},"
                                + "{'entry':'1.2','reference':null,'title':'Two','movement':'NOT_ASSESSED','before':'NOT_ASSESSED','after':'NOT_ASSESSED'},"
                                + "{'entry':'1.3','reference':null,'title':'Three','movement':'LEFT_OUT','before':'WITHDRAWN','after':'WITHDRAWN'}]}");
    }

    @Test
    void whatIsNotThereIsAbsentAndTheGroupWithoutAKeyHasTheKeyNull() {
        assertThat(json(Movement.actions(OLD, AFTER, NEXT, AFTER).by(Grouping.OWNER)))
                .contains("{'key':null,'title':'no owner stated'")
                .endsWith(
                        "{'entry':'2.1','reference':null,'title':'One','movement':'ADDED','before':'ABSENT','after':'NOT_ASSESSED'}]}");
    }
}
