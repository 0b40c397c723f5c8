package io.github.promisemodel.check;

import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.fields.EngagementFields;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.plan.PlanPath;
import java.util.Optional;

/** Engagements that heard more people than they asked, and what is missing of them. No finding says a number: they are of people. */
final class EngagementCheck implements EntityCheck {

    private final Findings found;

    EngagementCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(EngagementFields.ENGAGEMENT, this::engagement);
    }

    private void engagement(Engagement engagement, PlanPath path) {
        Optional<Amount> invited = engagement.getInvited();
        Optional<Amount> heard = engagement.getHeard();
        if (invited.isPresent() && heard.isPresent() && heard.get().compareWith(invited.get()) == AmountOrder.ABOVE) {
            add(FindingCode.HEARD_ABOVE_INVITED, engagement, path.at("heard"));
        }
        boolean isSurvey =
                engagement.getMethod().filter(EngagementMethod.SURVEY::equals).isPresent();
        if (isSurvey && (invited.isEmpty() || heard.isEmpty())) {
            add(FindingCode.SURVEY_WITHOUT_RESPONSE, engagement, path);
        }
        if (engagement.getAudiences().isEmpty()) {
            add(FindingCode.ENGAGEMENT_WITHOUT_AUDIENCE, engagement, path);
        }
    }

    private void add(FindingCode code, Engagement engagement, PlanPath path) {
        found.add(code, path, null, "thing", engagement.phrase());
    }
}
