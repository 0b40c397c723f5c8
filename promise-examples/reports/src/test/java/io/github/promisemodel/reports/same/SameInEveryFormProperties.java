package io.github.promisemodel.reports.same;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A report says the same in every form, whatever the plan. */
class SameInEveryFormProperties {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    @Property(tries = 100)
    void aReportSaysWhatItsTablesSay(@ForAll long seed) {
        Report report = Reports.of(DrawnPlans.json(seed));

        EveryForm.requireAllSame(ReportFigures.document(report, LABELS), EveryForm.SPACED);
        EveryForm.requireAllSame(Documents.reconciliation(report, LABELS), EveryForm.SPACED);
    }

    @Property(tries = 100)
    void soDoesOneWithAnEarlierVersion(@ForAll long seed, @ForAll long before) {
        Report report = Reports.of(DrawnPlans.json(seed)).earlier(DrawnPlans.plan(before));

        EveryForm.requireAllSame(ReportFigures.document(report, LABELS), EveryForm.SPACED);
        EveryForm.requireAllSame(Documents.movement(report.movement().orElseThrow(), LABELS), EveryForm.SPACED);
    }

    @Property(tries = 100)
    void soDoesOneOverApprovedAssessmentsAlone(@ForAll long seed) {
        Report report = Reports.of(DrawnPlans.json(seed)).approvedOnly().since(PartialDate.parse("2024-06"));

        EveryForm.requireAllSame(ReportFigures.document(report, LABELS), EveryForm.SPACED);
        EveryForm.requireAllSame(Documents.reconciliation(report, LABELS), EveryForm.SPACED);
        EveryForm.requireAllSame(Documents.movement(report.movement().orElseThrow(), LABELS), EveryForm.SPACED);
    }
}
