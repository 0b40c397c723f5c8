package io.github.promisemodel.json.scotland;

import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the links between a plan and the national frame are written. */
class ScotlandTablesTest {

    private static final Plan PLAN = value(
            PlanTables.PLAN,
            "{'format':'promise-plan/1','id':'p','council':'northmoor','title':'Plan',"
                    + "'period':{'start':'2024','end':'2027'},'areas':[{'id':'a1','title':'Homes'}]}");

    private static final NationalFrame FRAME = NationalFrame.of(
            "frame",
            List.of(),
            List.of(
                    NationalEntry.of("v1", NationalKind.VISION, "Homes", Source.of("Page 1")),
                    NationalEntry.of("v2", NationalKind.VISION, "Voice", Source.of("Page 1"))
                            .inPlan("plan-24-30")
                            .within("v1")
                            .under(Foundation.VOICE)
                            .over(PlanPeriod.parse("2024/2030"))
                            .noted("Later.")),
            Map.of());

    @Test
    void everyNationalEntryIsWrittenWithWhatIsLinkedToIt() {
        NationalLinks links =
                NationalLinks.of(PLAN, FRAME, List.of(new NationalLink(LocalKind.AREA, "a1", FRAME.link("v1"))));

        assertThat(written(ScotlandTables.LINKS, links))
                .isEqualTo("{'plan':'p','frame':'frame',"
                        + "'linked':[{'kind':'AREA','id':'a1','frame':'frame','entry':'v1'}],'unknown':[],"
                        + "'entries':[{'national':{'id':'v1','kind':'VISION','title':'Homes','plan':null,'partOf':null,"
                        + "'foundation':null,'period':null,'note':null,'source':'Page 1'},'locals':[{'kind':'AREA','id':'a1','title':'Homes','path':'/areas/0'}]},"
                        + "{'national':{'id':'v2','kind':'VISION','title':'Voice','plan':'plan-24-30',"
                        + "'partOf':'v1','foundation':'VOICE','period':{'start':'2024','end':'2030'},'note':'Later.',"
                        + "'source':'Page 1'},'locals':[]}]}");
    }

    @Test
    void aLinkThatNamesNothingHasNullThere() {
        NationalLinks links = NationalLinks.of(
                PLAN,
                FRAME,
                List.of(
                        new NationalLink(LocalKind.AREA, "a1", EntryLink.of("v1")),
                        new NationalLink(
                                LocalKind.GROUP,
                                "g",
                                EntryLink.builder().plan("frame").build())));

        assertThat(written(ScotlandTables.LINKS, links))
                .contains("'linked':[],'unknown':[{'kind':'AREA','id':'a1','frame':null,'entry':'v1'},"
                        + "{'kind':'GROUP','id':'g','frame':'frame','entry':null}]");
    }
}
