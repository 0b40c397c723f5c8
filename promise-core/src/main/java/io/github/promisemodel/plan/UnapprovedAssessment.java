package io.github.promisemodel.plan;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An assessment that is not approved yet, such as one of Action 7.2 that was submitted by the housing team on 2 April 2025: an item
 * of the queue of whoever approves.
 *
 * <pre>{@code
 * for (UnapprovedAssessment waiting : UnapprovedAssessment.of(plan)) {
 *     System.out.println(waiting.entry().getDisplayName() + ": " + waiting.state());
 * }
 * }</pre>
 *
 * @param entry the entry that it is of
 * @param assessment the assessment
 * @param reading the statuses that it gives, by the words of the plan's scheme where it states none
 */
public record UnapprovedAssessment(Entry<?> entry, Assessment<?> assessment, Reading<?> reading) {

    /**
     * Refuses an assessment that is approved.
     *
     * @param entry the entry that it is of
     * @param assessment the assessment
     * @param reading the statuses that it gives
     * @throws IllegalArgumentException if it is
     */
    public UnapprovedAssessment {
        if (assessment.getReviewState().isApproved()) {
            throw new IllegalArgumentException(entry.getDisplayName() + ": its assessment of " + assessment.getAsOf()
                    + " is approved; name one that is not");
        }
    }

    /**
     * Everything in a plan that is not approved yet, whatever date it is about.
     *
     * @param plan the plan
     * @return its assessments whose last review approves nothing, but for those that another supersedes in the end, which nobody
     *     has to approve any more; area by area in plan order, actions before benefits
     */
    public static List<UnapprovedAssessment> of(Plan plan) {
        return of(plan, AssessmentHistory::inTheEnd);
    }

    /**
     * What is not approved yet of the assessments that are seen as of a date. Where there is nothing, the answers as of the date
     * rest on approved assessments alone.
     *
     * @param plan the plan
     * @param asOf the date that the assessments are about; a partial one counts from its last day. When they were reviewed plays no
     *     part
     * @return the assessments, as {@link #of(Plan)} has them; one that another supersedes by then is not among them
     */
    public static List<UnapprovedAssessment> of(Plan plan, PartialDate asOf) {
        return of(plan, history -> history.seenAsOf(asOf));
    }

    private static List<UnapprovedAssessment> of(
            Plan plan, Function<AssessmentHistory<?>, List<? extends Assessment<?>>> asked) {
        List<UnapprovedAssessment> found = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            area.getActions().forEach(action -> add(action, plan.getStatusScheme(), asked, found));
            area.getBenefits().forEach(benefit -> add(benefit, plan.getStatusScheme(), asked, found));
        }
        return List.copyOf(found);
    }

    private static void add(
            Entry<?> entry,
            StatusScheme scheme,
            Function<AssessmentHistory<?>, List<? extends Assessment<?>>> asked,
            List<UnapprovedAssessment> found) {
        if (entry.getAssessments().stream().allMatch(each -> each.getReviews().isEmpty())) {
            return; // most entries need no review, and a history costs more to ask
        }
        for (Assessment<?> assessment : asked.apply(entry.readBy(scheme))) {
            if (!assessment.getReviewState().isApproved()) {
                found.add(new UnapprovedAssessment(entry, assessment, assessment.readBy(scheme)));
            }
        }
    }

    /** {@return the last review, which says how far it is} */
    public Review review() {
        List<Review> reviews = assessment.getReviews();
        return reviews.get(reviews.size() - 1);
    }

    /** {@return how far it is: a draft, submitted or returned} */
    public ReviewState state() {
        return review().getState();
    }

    /** {@return since when, as exact as the last review is dated; empty if it has no date} */
    public Optional<PartialDate> since() {
        return review().getDate();
    }

    /** {@return the role that said so, if the last review names one; never a person's name} */
    public Optional<String> by() {
        return review().getBy();
    }
}
