package io.github.promisemodel.language;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import org.junit.jupiter.api.Test;

/** The texts of risks, engagements, money and tests of change are read as all others are. */
class RegisterTextsTest {

    private static final String TERM = "Respite was offered.";

    @Test
    void everyTextIsRead() {
        Plan plan = northmoor()
                .addRisk(Risk.builder()
                        .id("r1")
                        .kind(RiskKind.RISK)
                        .title(TERM)
                        .response(TERM)
                        .addRating(RiskRating.builder()
                                .asOf(PartialDate.of(2024))
                                .impact("Major")
                                .note(TERM)
                                .build())
                        .build())
                .addEngagement(Engagement.builder()
                        .id("e1")
                        .title(TERM)
                        .addThemes(TERM)
                        .addChanges(TERM)
                        .build())
                .addFunding(Funding.builder().title(TERM).asked(Amount.of(1)).build())
                .addArea(area("a1")
                        .addAction(action("1.1")
                                .addTestOfChange(
                                        TestOfChange.builder().hypothesis(TERM).build())
                                .build())
                        .build())
                .build();

        assertThat(CareLanguage.DEFAULT.findings(plan)).hasSize(8);
    }
}
