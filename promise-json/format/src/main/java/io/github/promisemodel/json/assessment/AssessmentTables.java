package io.github.promisemodel.json.assessment;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.fields.AssessmentFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;

/** How assessments are written. */
public final class AssessmentTables {

    /** A piece of evidence. */
    public static final ObjectTable<Evidence, Evidence.Builder> EVIDENCE =
            EntityTables.table(AssessmentFields.EVIDENCE);

    /** What was said of an assessment when it was checked. */
    public static final ObjectTable<Review, Review.Builder> REVIEW = EntityTables.table(AssessmentFields.REVIEW);

    /** An assessment of an action. */
    public static final ObjectTable<Assessment<ActionStatus>, Assessment.Builder<ActionStatus>> OF_ACTION =
            EntityTables.table(AssessmentFields.OF_ACTION);

    /** An assessment of a benefit. */
    public static final ObjectTable<Assessment<BenefitStatus>, Assessment.Builder<BenefitStatus>> OF_BENEFIT =
            EntityTables.table(AssessmentFields.OF_BENEFIT);

    private AssessmentTables() {}
}
