package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.same.ReadReport;
import io.github.promisemodel.reports.words.Labels;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A document says what its report says, whatever the plan. */
class SameInDocxProperties {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    @Property(tries = 60)
    void aDocumentSaysWhatItsTablesSay(@ForAll long seed) {
        SameInDocxTest.requireSame(
                ReportFigures.document(Reports.of(DrawnPlans.json(seed)), LABELS), ReadReport.SPACED);
    }
}
