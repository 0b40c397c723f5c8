package io.github.promisemodel.reports.language;

import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents of every kind in the made-up language, of plans in letters of their own. */
public final class MadeUpReports {

    private final MadeUpLanguage language = new MadeUpLanguage();
    private final Labels labels = Labels.from(language);
    private final Map<String, ReportDocument> documents = new TreeMap<>();

    private MadeUpReports() {}

    /** Makes them. */
    public static MadeUpReports make() throws IOException {
        MadeUpReports reports = new MadeUpReports();
        Report madeUp = Reports.madeUp(MadeUpLanguage::document);
        reports.add("made-up", madeUp);
        for (Grouping grouping : List.of(Grouping.OWNER, Grouping.DISPOSITION)) {
            reports.add("made-up by " + grouping.name(), madeUp.by(grouping));
        }
        for (Rounding rounding : List.of(
                Rounding.HALF_EVEN.toPlaces(1),
                Rounding.DOWN.toPlaces(2),
                Rounding.LESS_THAN_ONE,
                Rounding.LARGEST_REMAINDER)) {
            reports.add("made-up, " + rounding, madeUp.rounding(rounding));
        }
        reports.add("South Ayrshire", Reports.southAyrshire(MadeUpLanguage::document));
        for (String shipped : List.of("south-ayrshire-2024-30", "north-ayrshire-2021-24", "moray-2020-23")) {
            reports.add(shipped, Reports.of(MadeUpLanguage.document(Reports.shipped(shipped))));
        }
        reports.add("every field", Reports.of(MadeUpLanguage.document(FilledPlan.json("plain"))));
        reports.add(
                "three areas", Reports.of(MadeUpLanguage.document(HostilePlan.json(List.of("one", "two", "three")))));
        for (int seed = 0; seed < 25; seed++) {
            reports.add("drawn " + seed, Reports.of(MadeUpLanguage.document(DrawnPlans.json(seed))));
        }
        return reports;
    }

    private void add(String name, Report report) {
        documents.put(name, ReportFigures.document(report, labels));
        documents.put(name + ", reconciliation", Documents.reconciliation(report, labels));
        report.movement().ifPresent(moved -> documents.put(name + ", movement", Documents.movement(moved, labels)));
        report.ledger().ifPresent(ledger -> documents.put(name + ", ledger", Documents.ledger(ledger, true, labels)));
        documents.put(
                name + ", check",
                Documents.check(
                        new CheckReport(report.plan(), report.findings(), Optional.of(report.alerts())), labels));
    }

    /** The documents by name. */
    public Map<String, ReportDocument> documents() {
        return documents;
    }

    /** The language that they are in, with the keys that were asked of it. */
    MadeUpLanguage language() {
        return language;
    }
}
