package io.github.promisemodel.reports.report;

import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An engagement, with which of its numbers of people may be shown.
 *
 * @param engagement the engagement
 * @param isInvitedSuppressed whether so few were asked that the number may not be shown
 * @param isHeardSuppressed whether so few were heard, or were asked and not heard, that how many were heard may not be shown
 */
public record ReportedEngagement(Engagement engagement, boolean isInvitedSuppressed, boolean isHeardSuppressed) {

    /**
     * The engagements of a plan as of the date of a report.
     *
     * @param report the report
     * @return those that are seen by then, in plan order
     */
    public static List<ReportedEngagement> of(Report report) {
        return report.plan().getEngagements().stream()
                .filter(engagement -> engagement.isSeenAsOf(report.asOf()))
                .map(engagement -> of(engagement, report.smallNumbers()))
                .toList();
    }

    static ReportedEngagement of(Engagement engagement, SmallNumbers policy) {
        boolean isInvited = engagement.getInvited().filter(policy::hides).isPresent();
        boolean isHeard = engagement.getHeard().filter(policy::hides).isPresent();
        boolean isRest = engagement
                .getInvited()
                .flatMap(invited -> rest(invited, engagement.getHeard()))
                .filter(policy::hides)
                .isPresent();
        return new ReportedEngagement(engagement, isInvited, isHeard || isRest);
    }

    /** How many of those asked were not heard; empty if that is not known. */
    private static Optional<Amount> rest(Amount invited, Optional<Amount> heard) {
        return heard.map(people -> invited.number().subtract(people.number()))
                .filter(rest -> rest.compareTo(BigDecimal.ZERO) >= 0)
                .map(Amount::of);
    }

    /** {@return how many were asked; empty if that is not stated, or may not be shown} */
    public Optional<Amount> invited() {
        return engagement.getInvited().filter(people -> !isInvitedSuppressed);
    }

    /** {@return how many were heard; empty if that is not stated, or may not be shown} */
    public Optional<Amount> heard() {
        return engagement.getHeard().filter(people -> !isHeardSuppressed);
    }

    /** {@return whether any of its numbers may not be shown} */
    public boolean isAnySuppressed() {
        return isInvitedSuppressed || isHeardSuppressed;
    }
}
