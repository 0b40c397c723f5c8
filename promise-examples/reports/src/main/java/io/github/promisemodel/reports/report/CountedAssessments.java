package io.github.promisemodel.reports.report;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;

/**
 * Which assessments an answer counts, all or approved ones alone, and which are not approved yet: what a reader has to know of every
 * figure in it.
 *
 * @param approvedOnly whether approved ones alone are counted
 * @param unapproved those that are not approved, of the date of the question, which are counted or not accordingly
 */
public record CountedAssessments(boolean approvedOnly, List<UnapprovedAssessment> unapproved) {

    /** Copies the list. */
    public CountedAssessments {
        unapproved = List.copyOf(unapproved);
    }

    /**
     * What an answer about a plan counts.
     *
     * @param plan the plan with all its assessments
     * @param asOf the date of the question
     * @param approvedOnly whether approved ones alone are counted
     * @return what it counts
     */
    public static CountedAssessments of(Plan plan, PartialDate asOf, boolean approvedOnly) {
        return new CountedAssessments(approvedOnly, UnapprovedAssessment.of(plan, asOf));
    }

    /** The plan of which these are counted. */
    static Plan counted(Plan plan, boolean approvedOnly) {
        return approvedOnly ? plan.approved() : plan;
    }
}
