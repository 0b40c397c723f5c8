package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was heard. */
class EngagementCheckTest {

    private static Engagement.Builder survey(String invited, String heard) {
        return panel().method(EngagementMethod.SURVEY)
                .invited(Amount.parse(invited))
                .heard(Amount.parse(heard));
    }

    private static Engagement.Builder panel() {
        return Engagement.builder()
                .id("e1")
                .title("Parents' survey")
                .method(EngagementMethod.PANEL)
                .addAudience(Audience.PARENTS_AND_FAMILIES);
    }

    private static List<String> found(Engagement.Builder engagement, FindingCode code) {
        return told(plan(engagement), code);
    }

    private static Plan plan(Engagement.Builder engagement) {
        return northmoor().addEngagement(engagement.build()).build();
    }

    @Test
    void moreHeardThanInvitedIsFoundWithoutTheNumbers() {
        assertThat(found(survey("12", "13"), FindingCode.HEARD_ABOVE_INVITED))
                .containsExactly(
                        "/engagements/0/heard Engagement Parents' survey: more people were heard than were invited;"
                                + " put one of the two right, or leave invited out if anybody could answer");
        assertThat(found(survey("12", "12"), FindingCode.HEARD_ABOVE_INVITED)).isEmpty();
        assertThat(found(survey("over 12", "13"), FindingCode.HEARD_ABOVE_INVITED))
                .isEmpty();
        assertThat(found(survey("12", "about 13"), FindingCode.HEARD_ABOVE_INVITED))
                .isEmpty();
    }

    @Test
    void aSurveySaysHowManyWereInvitedAndHeard() {
        assertThat(found(
                        panel().method(EngagementMethod.SURVEY).heard(Amount.of(12)),
                        FindingCode.SURVEY_WITHOUT_RESPONSE))
                .containsExactly(
                        "/engagements/0 Engagement Parents' survey: it is a survey, and does not say how many people"
                                + " were invited and how many heard; give both if they are known");
        assertThat(found(survey("108", "12"), FindingCode.SURVEY_WITHOUT_RESPONSE))
                .isEmpty();
        assertThat(found(panel(), FindingCode.SURVEY_WITHOUT_RESPONSE)).isEmpty();
    }

    @Test
    void anEngagementSaysWhoWasHeard() {
        assertThat(found(panel().audiences(List.of()), FindingCode.ENGAGEMENT_WITHOUT_AUDIENCE))
                .containsExactly(
                        "/engagements/0 Engagement Parents' survey: nothing says who was heard; name them under"
                                + " audiences");
        assertThat(found(panel(), FindingCode.ENGAGEMENT_WITHOUT_AUDIENCE)).isEmpty();
    }

    @Test
    void itsTextsAndDateAreCheckedAsAllOthersAre() {
        assertThat(found(panel().addThemes("Write to someone@example.org"), FindingCode.PERSONAL_DATA))
                .hasSize(1);
        assertThat(found(panel().addChanges("Call 01292 123456"), FindingCode.PERSONAL_DATA))
                .hasSize(1);
        assertThat(found(panel().date(PartialDate.of(2205)), FindingCode.FAR_FROM_PERIOD))
                .hasSize(1);
    }
}
