package io.github.promisemodel.json.rollup;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.colour.UnknownRule;
import io.github.promisemodel.json.colour.ColourTables;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a roll-up is written. */
class RollUpTablesTest {

    private static final PartialDate AS_OF = PartialDate.of(2025);

    private static final Plan PLAN = Plan.builder()
            .id("northmoor-2024-27")
            .council(Council.of("northmoor"))
            .title("Plan")
            .period(PlanPeriod.parse("2024/2027"))
            .addAreas(ImprovementArea.builder()
                    .id("a1")
                    .title("Area one")
                    .addBenefits(Benefit.builder()
                            .id("b1")
                            .title("Benefit one")
                            .addAssessments(Assessment.of(AS_OF, BenefitStatus.GREEN))
                            .build())
                    .build())
            .build();

    private static final String GREEN =
            "{'counts':{'BLUE':0,'GREEN':1,'AMBER':0,'RED':0,'NOT_ASSESSED':0},'open':[],'total':1,'leftOut':{},"
                    + "'percentages':{'BLUE':'0','GREEN':'100','AMBER':'0','RED':'0','NOT_ASSESSED':'0'}}";

    private static String group(RollUp<BenefitStatus> rollUp) {
        String json = written(RollUpTables.rollUp(Rounding.HALF_UP), rollUp);
        return json.substring(json.indexOf("'groupedBy'"));
    }

    @Test
    void aRollUpHasItsTotalItsGroupsAndItsDispositions() {
        RollUp<BenefitStatus> byArea = RollUp.benefits(PLAN, AS_OF).by(Grouping.AREA);

        assertThat(written(RollUpTables.rollUp(Rounding.HALF_UP), byArea))
                .isEqualTo(
                        "{'total':" + GREEN + ",'groupedBy':'" + Grouping.AREA.name()
                                + "','groups':[{'key':'a1','title':'Area one','tally':" + GREEN + "}],'overlaps':0,"
                                + "'dispositions':{'CLOSED':0,'CARRIED_FORWARD':0,'SUPERSEDED':0,'WITHDRAWN':0,'NOT_STATED':1},'datedWithin':[]}");
    }

    @Test
    void anEntryDatedByAPeriodThatIsNotOverIsNamedWithThePeriod() {
        Plan plan = PLAN.withArea(
                "a1",
                area -> area.toBuilder()
                        .addBenefits(Benefit.builder()
                                .id("b2")
                                .title("Benefit two")
                                .addAssessments(Assessment.of(PartialDate.parse("2024/2026"), BenefitStatus.RED))
                                .build())
                        .build());

        assertThat(group(RollUp.benefits(plan, AS_OF)))
                .endsWith(",'datedWithin':[{'plan':'" + PLAN.getId() + "','entry':'b2','within':'2024/2026'}]}");
    }

    @Test
    void aColourHasItsPolicyItsBoundsAndItsExplanation() {
        RagPolicy<BenefitStatus> policy = RagPolicy.worstOf(StatusRanking.OF_BENEFITS);

        assertThat(written(
                        ColourTables.colour(),
                        policy.colourOf(RollUp.benefits(PLAN, AS_OF).explain())))
                .isEqualTo("{'policy':'worst of','rule':'" + policy + "','best':'GREEN','worst':'GREEN','decided':true,"
                        + "'noColour':null,'counted':1,'leftOut':{},'explanation':["
                        + "'Policy worst of: the worst status of a counted entry.',"
                        + "'Rules: open ones may be any status they allow, those not assessed may be any status they allow, superseded ones are left out, withdrawn ones are left out,"
                        + " contextual ones are left out.','Entries: 1 counted.',"
                        + "'GREEN: 1 of 1: Benefit b1.']}");
    }

    @Test
    void whatAColourLeavesOutIsCountedByWhy() {
        RagPolicy<BenefitStatus> policy = RagPolicy.worstOf(StatusRanking.OF_BENEFITS)
                .withOpen(UnknownRule.LEAVE_OUT)
                .withNotAssessed(UnknownRule.LEAVE_OUT);
        StatusTally<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class)
                .add(Reading.of(BenefitStatus.GREEN, BenefitStatus.RED), 2)
                .add(Reading.notAssessed(BenefitStatus.class), 3)
                .addLeftOut(LeftOut.CONTEXTUAL, 4)
                .toTally();

        assertThat(written(ColourTables.colour(), policy.colourOf(tally)))
                .contains("'best':null,'worst':null,'decided':false,'noColour':'ALL_LEFT_OUT','counted':0,"
                        + "'leftOut':{'CONTEXTUAL':4,'OPEN':2,'NOT_ASSESSED':3},");
    }

    @Test
    void theGroupOfEntriesWithNoKeyHasTheKeyNull() {
        assertThat(group(RollUp.benefits(PLAN, AS_OF).by(Grouping.OWNER)))
                .startsWith("'groupedBy':'" + Grouping.OWNER.name() + "','groups':[{'key':null,'title':'");
    }

    @Test
    void evidenceIsCountedByItsLevel() {
        ImprovementArea area = PLAN.getAreas().get(0).toBuilder()
                .addBenefits(
                        benefit("b2", Evidence.livedExperience("Being listened to")),
                        benefit("b3", Evidence.livedExperience("Trust")),
                        benefit("b4", Evidence.narrative("Seen")),
                        benefit("b5", of(EvidenceLevel.NATIONAL), of(EvidenceLevel.ORGANISATIONAL)),
                        benefit("b6", of(EvidenceLevel.ORGANISATIONAL)),
                        benefit("b7", of(EvidenceLevel.ORGANISATIONAL)))
                .build();
        Plan plan = PLAN.toBuilder().areas(List.of(area)).build();
        Plan recorded =
                plan.toBuilder().asOf(AS_OF).addRecord(PlanRecord.EVIDENCE).build();
        String levels = "{'counted':7,'national':1,'organisational':3,'experience':2,'noStatedLevel':1,";

        assertThat(written(RollUpTables.evidence(), RollUp.benefits(plan, AS_OF).evidence()))
                .isEqualTo(levels + "'without':1,'none':0,'nationalMost':7,'organisationalMost':7,'experienceMost':7}");
        assertThat(written(
                        RollUpTables.evidence(),
                        RollUp.benefits(recorded, AS_OF).evidence()))
                .isEqualTo(levels + "'without':0,'none':1,'nationalMost':2,'organisationalMost':4,'experienceMost':3}");
    }

    private static Benefit benefit(String id, Evidence... evidence) {
        return Benefit.builder().id(id).title("A benefit").addEvidence(evidence).build();
    }

    private static Evidence of(EvidenceLevel level) {
        return Evidence.narrative("Seen").toBuilder().level(level).build();
    }
}
