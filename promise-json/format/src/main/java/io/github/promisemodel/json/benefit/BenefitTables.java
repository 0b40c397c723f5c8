package io.github.promisemodel.json.benefit;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.Values;

/** How benefits are written. */
public final class BenefitTables {

    /** A benefit. */
    public static final ObjectTable<Benefit, Benefit.Builder> BENEFIT = ObjectTable.of(
                    "Benefit",
                    Benefit::builder,
                    Benefit.Builder::build,
                    Benefit::getExtensions,
                    Benefit.Builder::extensions)
            .id("id", Values.ID, Benefit::getId, Benefit.Builder::id)
            .reference("reference", Benefit::getReference, Benefit.Builder::reference)
            .required("title", Values.TEXT, Benefit::getTitle, Benefit.Builder::title)
            .optional("owner", Values.TEXT, Benefit::getOwner, Benefit.Builder::owner)
            .defaulted("contextual", Values.FLAG, Benefit::isContextual, Benefit.Builder::contextual, false)
            .list(
                    "assessments",
                    AssessmentTables.OF_BENEFIT,
                    Benefit::getAssessments,
                    Benefit.Builder::addAllAssessments)
            .list("measures", MeasureTables.MEASURE, Benefit::getMeasures, Benefit.Builder::addAllMeasures)
            .list("evidence", AssessmentTables.EVIDENCE, Benefit::getEvidence, Benefit.Builder::addAllEvidence)
            .optional("disposition", StatusTables.DISPOSITION, Benefit::getDisposition, Benefit.Builder::disposition)
            .optional("note", Values.TEXT, Benefit::getNote, Benefit.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Benefit::getSource, Benefit.Builder::source)
            .build();

    private BenefitTables() {}
}
