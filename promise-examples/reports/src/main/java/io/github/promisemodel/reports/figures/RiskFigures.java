package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedRisk;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.riskregister.RiskCell;
import io.github.promisemodel.riskregister.RiskRegister;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The risks and issues of a plan, counted on the council's own scale and listed; they are no statuses. */
final class RiskFigures {

    private static final String RISKS = "risks";

    private final Labels labels;
    private final Cells cells;
    private final AboutCells about;
    private final Report report;
    private final RiskRegister register;

    RiskFigures(Report report, Wording wording) {
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.about = new AboutCells(report.plan(), wording);
        this.report = report;
        this.register = RiskRegister.of(report.plan(), report.asOf());
    }

    /** Whether the plan has any risk or issue. */
    static boolean isAny(Report report) {
        return !report.plan().getRisks().isEmpty();
    }

    TableMakers tables() {
        TableMakers tables = new TableMakers();
        return isAny(report) ? tables.add(TableId.RISK_COUNTS, this::counts).add(TableId.RISKS, this::risks) : tables;
    }

    /** A row for each likelihood and a column for each impact of the scale. */
    private FigureTable counts() {
        TableBuilder table = new TableBuilder(labels, TableId.RISK_COUNTS).rowsOf("likelihood");
        Map<String, List<RiskCell>> byLikelihood = new LinkedHashMap<>();
        register.cells()
                .forEach(cell -> byLikelihood
                        .computeIfAbsent(cell.likelihood(), first -> new ArrayList<>())
                        .add(cell));
        byLikelihood.values().stream().limit(1).forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                table.ofPlan("impact-" + (i + 1), row.get(i).impact(), RISKS);
            }
        });
        byLikelihood.forEach((likelihood, row) -> table.row(
                likelihood,
                "",
                Cell.ofPlan(likelihood),
                row.stream().map(cell -> cells.count(cell.count())).toList()));
        if (!byLikelihood.isEmpty()) {
            table.note(labels.text("note.risk-scale"));
        }
        return table.note(cells.sentence(register)).build();
    }

    private FigureTable risks() {
        TableBuilder table = new TableBuilder(labels, TableId.RISKS)
                .rowsOf("risk")
                .column("risk-kind")
                .column("likelihood")
                .column("impact")
                .column("response")
                .column("owner")
                .column("raised")
                .column("closed");
        AboutCells.addColumns(table);
        table.column("note");
        ReportedRisk.of(report).forEach(risk -> row(table, risk));
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, ReportedRisk reported) {
        Risk risk = reported.risk();
        List<Cell> row = new ArrayList<>(List.of(
                cells.word(risk.getKind()),
                Cell.ofPlan(reported.rating().flatMap(RiskRating::getLikelihood).orElse("")),
                Cell.ofPlan(reported.rating().flatMap(RiskRating::getImpact).orElse("")),
                Cell.ofPlan(risk.getResponse().orElse("")),
                Cell.ofPlan(risk.getOwner().orElse("")),
                cells.date(risk.getRaised()),
                cells.date(reported.closed())));
        row.addAll(about.cells(risk.getAreas(), risk.getEntries()));
        row.add(Cell.ofPlan(risk.getNote().orElse("")));
        table.row(risk.getId(), risk.getReference().orElse(""), Cell.ofPlan(risk.getTitle()), row);
    }
}
