package io.github.promisemodel.json.plan;

import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.status.Reading;

/** How assessments that are not approved yet are written. */
public final class UnapprovedTables {

    /** An assessment that is not approved yet; what its last review does not say is null. */
    public static final ResultTable<UnapprovedAssessment> UNAPPROVED = ResultTable.<UnapprovedAssessment>of(
                    "UnapprovedAssessment", "An assessment that is not approved yet.")
            .field("entry", ResultWriters.TEXT, unapproved -> unapproved.entry().getId())
            .meaning("The id of the action or benefit that it is of.")
            .field(
                    "assessment",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    unapproved -> unapproved.assessment().getId())
            .meaning("The id of the assessment; null if it has none.")
            .field(
                    "asOf",
                    ValueCodecs.DATE,
                    unapproved -> unapproved.assessment().getAsOf())
            .meaning("The date that it is about.")
            .<Reading<?>>field("status", TallyTables.READING, UnapprovedAssessment::reading)
            .meaning("The status that it gives, or those that it may be.")
            .field("state", ResultWriters.constant(ReviewState.class), UnapprovedAssessment::state)
            .meaning("How far it is, by its last review.")
            .field("since", ResultWriters.orNull(ValueCodecs.DATE), UnapprovedAssessment::since)
            .meaning("The date of its last review; null if that has none.")
            .field("by", ResultWriters.orNull(ResultWriters.TEXT), UnapprovedAssessment::by)
            .meaning("The role that said so; null if the last review names none.");

    private UnapprovedTables() {}
}
