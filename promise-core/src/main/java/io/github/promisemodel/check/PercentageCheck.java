package io.github.promisemodel.check;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Percentage;

/** Percentages of published figures that are not written as one. */
final class PercentageCheck extends EntityCheck {

    /** The longest text that a message repeats; a longer one may say anything. */
    private static final int MOST_REPEATED = 20;

    private final Plan plan;
    private final Findings found;

    PercentageCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    void visitFigure(PublishedFigure figure, PlanPath path) {
        String of = "Published figure of " + figure.getOf() + ", ";
        figure.getPercentages()
                .forEach((key, printed) -> check(
                        printed,
                        of + "percentage of " + key,
                        path.at("percentages").atKey(key)));
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(printed -> check(
                                printed,
                                of + "combined percentage",
                                path.at("combined").at("percentage"))));
    }

    private void check(String printed, String what, PlanPath path) {
        if (Percentage.find(printed).isPresent()) {
            return;
        }
        String said = repeat(printed);
        String write = Percentage.findMeant(printed)
                .map(Percentage::toString)
                .orElse("a number such as 48, 48.4 or <1, without its sign");
        found.add(
                FindingCode.NOT_A_PERCENTAGE,
                path,
                null,
                what + ": " + said + " is not a percentage; write " + write,
                "percentage",
                printed);
    }

    private static String repeat(String printed) {
        boolean isShort = printed.length() <= MOST_REPEATED && printed.chars().noneMatch(Character::isISOControl);
        return isShort ? "\"" + printed + "\"" : "the text";
    }
}
