package io.github.promisemodel.reports.register;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.riskregister.RiskCell;
import io.github.promisemodel.riskregister.RiskRegister;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What reads a plan: the tables of a report that show it, and the calculators that judge it, each with what it says. */
final class PlanReaders {

    private static final List<Grouping> GROUPINGS = List.of(
            Grouping.AREA,
            Grouping.FOUNDATION,
            Grouping.OWNER,
            Grouping.CALL_TO_ACTION,
            Grouping.SUB_GROUP,
            Grouping.DISPOSITION);

    /** What is found of a plan shows a problem, and not the field. */
    private static final List<String> OF_PROBLEMS =
            List.of("findings", "errors-and-warnings", "every-finding", "terms-to-avoid", "summary-attention");

    private final Plan next;
    private final Companions companions;

    PlanReaders(Plan next, Companions companions) {
        this.next = next;
        this.companions = companions;
    }

    /** What tables and calculators say of a plan. */
    record Read(Map<String, String> shown, Map<String, String> judged) {}

    /** Reads a plan. */
    Read read(Plan plan) {
        Report report =
                Report.of(plan).since(PartialDate.parse("2022-12")).next(next).companions(companions);
        return new Read(shown(report), judged(report));
    }

    /** What the heading and each table of a whole report hold. */
    private static Map<String, String> shown(Report report) {
        Map<String, String> shown = new TreeMap<>();
        ReportDocument document = ReportFigures.document(report, Labels.of(Locale.ENGLISH));
        for (FigureTable table : document.tables()) {
            shown.put(table.key(), table.rows() + " " + table.notes());
        }
        shown.keySet().removeAll(OF_PROBLEMS);
        shown.put("heading", document.title() + " " + document.about());
        return shown;
    }

    /** What each calculator says, by the name of its package. */
    private Map<String, String> judged(Report report) {
        Plan plan = report.plan();
        PartialDate asOf = report.asOf();
        CarryForwardLedger ledger = report.ledger().orElseThrow();
        EntryMovement movement = report.movement().orElseThrow();
        Map<String, String> said = new TreeMap<>();
        said.put("action", each(report.due(), due -> due.timeliness()));
        said.put(
                "attention",
                each(Attention.of(plan, asOf, AttentionRules.usual()).items(), item -> item));
        said.put("check", report.findings().toString());
        said.put("finance", FundingTotals.of(plan).toString());
        RiskRegister risks = RiskRegister.of(plan, asOf);
        said.put(
                "riskregister",
                risks
                        + each(risks.open(), rated -> rated.likelihood() + " " + rated.impact())
                        + each(risks.cells(), RiskCell::count));
        said.put("language", CareLanguage.DEFAULT.findings(plan).toString());
        said.put(
                "ledger",
                each(ledger.lines(), line -> line.fate() + " " + line.to().size()));
        said.put(
                "movement",
                movement.actions().total() + " " + movement.benefits().total());
        said.put("progress", each(report.measures(), PlanReaders::progress));
        said.put(
                "reconcile",
                each(report.reconciliation().figures(), figure -> figure.verdict() + " " + figure.counted()));
        StringBuilder rolled = new StringBuilder();
        for (Grouping grouping : GROUPINGS) {
            groups(report.actions().by(grouping).groups(), rolled);
            groups(report.benefits().by(grouping).groups(), rolled);
        }
        Report approved = report.approvedOnly();
        rolled.append(approved.actions().total()).append(approved.benefits().total());
        said.put("rollup", rolled.toString());
        return said;
    }

    private static <T> String each(List<T> items, Function<T, Object> said) {
        return items.stream().map(said).toList().toString();
    }

    private static void groups(List<? extends Group<?>> groups, StringBuilder into) {
        groups.forEach(
                group -> into.append(group.key().id()).append(group.tally()).append('\n'));
    }

    private static String progress(ReportedMeasure measured) {
        return measured.figures()
                .map(figures ->
                        figures.progress().met() + " " + figures.progress().findFraction() + " "
                                + figures.status().reading() + " "
                                + figures.comparisons().stream()
                                        .map(comparison -> comparison.judgement() + " " + comparison.difference())
                                        .toList())
                .orElse("suppressed");
    }
}
