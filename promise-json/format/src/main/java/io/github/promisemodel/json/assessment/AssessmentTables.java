package io.github.promisemodel.json.assessment;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusField;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;

/** How assessments are written. */
public final class AssessmentTables {

    /** A piece of evidence. */
    public static final ObjectTable<Evidence, Evidence.Builder> EVIDENCE = ObjectTable.of(
                    "Evidence",
                    Evidence::builder,
                    Evidence.Builder::build,
                    Evidence::getExtensions,
                    Evidence.Builder::extensions)
            .required("kind", Values.constant(EvidenceKind.class), Evidence::getKind, Evidence.Builder::kind)
            .optional("measure", Values.TEXT, Evidence::getMeasure, Evidence.Builder::measure)
            .optional("theme", Values.TEXT, Evidence::getTheme, Evidence.Builder::theme)
            .optional("text", Values.TEXT, Evidence::getText, Evidence.Builder::text)
            .defaulted("consentGiven", Values.FLAG, Evidence::isConsentGiven, Evidence.Builder::consentGiven, false)
            .optional("date", Values.DATE, Evidence::getDate, Evidence.Builder::date)
            .optional("source", ReferenceTables.SOURCE, Evidence::getSource, Evidence.Builder::source)
            .build();

    /** An assessment of an action. */
    public static final ObjectTable<Assessment<ActionStatus>, Assessment.Builder<ActionStatus>> OF_ACTION =
            assessment(ActionStatus.class);

    /** An assessment of a benefit. */
    public static final ObjectTable<Assessment<BenefitStatus>, Assessment.Builder<BenefitStatus>> OF_BENEFIT =
            assessment(BenefitStatus.class);

    private AssessmentTables() {}

    private static <S extends Enum<S>> ObjectTable<Assessment<S>, Assessment.Builder<S>> assessment(Class<S> scale) {
        return ObjectTable.<Assessment<S>, Assessment.Builder<S>>of(
                        "Assessment",
                        () -> Assessment.builder(scale),
                        Assessment.Builder::build,
                        Assessment::getExtensions,
                        Assessment.Builder::extensions)
                .optional("id", Values.ID, Assessment::getId, Assessment.Builder::id)
                .required("asOf", Values.DATE, Assessment::getAsOf, Assessment.Builder::asOf)
                .optional(
                        "status",
                        StatusField.codec(scale),
                        assessment -> StatusField.of(assessment.getReading(), assessment.getUnknownStatus()),
                        (builder, status) -> builder.reading(status.reading()).addAllUnknownStatus(status.unknown()))
                .optional("reason", StatusTables.NOT_ASSESSED_REASON, Assessment::getReason, Assessment.Builder::reason)
                .optional("asPrinted", Values.TEXT, Assessment::getAsPrinted, Assessment.Builder::asPrinted)
                .optional("basis", ReferenceTables.BASIS, Assessment::getBasis, Assessment.Builder::basis)
                .optional("source", ReferenceTables.SOURCE, Assessment::getSource, Assessment.Builder::source)
                .optional("recordedAt", Values.INSTANT, Assessment::getRecordedAt, Assessment.Builder::recordedAt)
                .optional("recordedBy", Values.TEXT, Assessment::getRecordedBy, Assessment.Builder::recordedBy)
                .optional("supersedes", Values.TEXT, Assessment::getSupersedes, Assessment.Builder::supersedes)
                .optional(
                        "percentComplete",
                        Values.WHOLE_PERCENTAGE,
                        assessment -> assessment.getPercentComplete().map(Integer::longValue),
                        (builder, percent) -> builder.percentComplete(percent.intValue()))
                .optional("nextStep", Values.TEXT, Assessment::getNextStep, Assessment.Builder::nextStep)
                .optional("recoveryNote", Values.TEXT, Assessment::getRecoveryNote, Assessment.Builder::recoveryNote)
                .list("evidence", EVIDENCE, Assessment::getEvidence, Assessment.Builder::addAllEvidence)
                .optional("note", Values.TEXT, Assessment::getNote, Assessment.Builder::note)
                .build();
    }
}
