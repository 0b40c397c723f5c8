package io.github.promisemodel.json.benefit;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodecs;

/** How benefits are written. */
public final class BenefitTables {

    /** A benefit. */
    public static final ObjectTable<Benefit, Benefit.Builder> BENEFIT = ObjectTable.of(
                    "Benefit",
                    Benefit::builder,
                    Benefit.Builder::build,
                    Benefit::getExtensions,
                    Benefit.Builder::extensions)
            .describe(
                    "Benefit",
                    "A measurable improvement that actions are meant to bring. It belongs to one area; the actions that serve it name it.")
            .id("id", ValueCodecs.ID, Benefit::getId, Benefit.Builder::id)
            .meaning("The id, unique among all entries of the plan, which outlives it.")
            .reference("reference", Benefit::getReference, Benefit.Builder::reference)
            .meaning("The reference as printed, such as `7.2`; messages show it in place of the id.")
            .required("title", ValueCodecs.TEXT, Benefit::getTitle, Benefit.Builder::title)
            .meaning("What is to be better, in a few words.")
            .optional("owner", ValueCodecs.TEXT, Benefit::getOwner, Benefit.Builder::owner)
            .meaning("The role or team that answers for it; never a person's name.")
            .defaulted("contextual", ValueCodecs.FLAG, Benefit::isContextual, Benefit.Builder::contextual, false)
            .meaning(
                    "Whether it gives context and is no commitment, so that it is kept out of what a share is a share of.")
            .list(
                    "assessments",
                    AssessmentTables.OF_BENEFIT,
                    Benefit::getAssessments,
                    Benefit.Builder::addAllAssessments)
            .meaning("How it stood, each time it was judged.")
            .list("measures", MeasureTables.MEASURE, Benefit::getMeasures, Benefit.Builder::addAllMeasures)
            .meaning("What is measured of it.")
            .list("evidence", AssessmentTables.EVIDENCE, Benefit::getEvidence, Benefit.Builder::addAllEvidence)
            .meaning("What shows how it stands, other than what is given with one assessment.")
            .optional("disposition", StatusTables.DISPOSITION, Benefit::getDisposition, Benefit.Builder::disposition)
            .meaning("What becomes of it when the plan ends; not stated if it is not there.")
            .optional("note", ValueCodecs.NOTE, Benefit::getNote, Benefit.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Benefit::getSource, Benefit.Builder::source)
            .meaning("Where it is printed.")
            .build();

    private BenefitTables() {}
}
