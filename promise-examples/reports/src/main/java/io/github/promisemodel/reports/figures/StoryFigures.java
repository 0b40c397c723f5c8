package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reports.report.LinkedEntry;
import io.github.promisemodel.reports.report.ListedEvidence;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedDate;
import io.github.promisemodel.reports.report.ReportedMilestone;
import io.github.promisemodel.reports.report.Responsibility;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is told of each entry beside its status: milestones, dates, who answers for it, what it is linked to, the evidence. */
final class StoryFigures {

    private final Report report;
    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final StoryRows rows;

    StoryFigures(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.rows = new StoryRows(report.plan(), wording);
    }

    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>(new UpdateFigures(report, wording).tables());
        tables.addAll(List.of(milestones(), dates(), responsibilities(), links(), evidence()));
        return tables;
    }

    private FigureTable milestones() {
        TableBuilder table = rows.beginOfActions(TableId.MILESTONES)
                .column("milestone")
                .column("due")
                .column("state")
                .column("reached")
                .column("note")
                .column("printed-at");
        for (ReportedMilestone reported : ReportedMilestone.of(report)) {
            rows.addOfAction(
                    table,
                    reported.placed(),
                    Cell.ofPlan(reported.milestone().getTitle()),
                    cells.date(reported.milestone().getDue()),
                    cells.words("milestone." + reported.state()),
                    cells.date(reported.reached()),
                    Cell.ofPlan(reported.milestone().getNote().orElse("")),
                    rows.place(reported.milestone().getSource()));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable dates() {
        TableBuilder table = rows.beginOfActions(TableId.DATES_OF_ACTIONS)
                .column("date-kind")
                .column("date")
                .column("date-words")
                .column("agreed")
                .column("printed-at");
        for (ReportedDate date : ReportedDate.of(report)) {
            rows.addOfAction(
                    table,
                    date.placed(),
                    cells.words("date-kind." + date.kind()),
                    cells.date(date.date()),
                    Cell.ofPlan(date.words().orElse("")),
                    cells.date(date.agreed()),
                    rows.place(date.source()));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable responsibilities() {
        TableBuilder table = rows.begin(TableId.RESPONSIBILITIES)
                .column("owner")
                .column("accountable")
                .column("lead")
                .column("partners");
        for (Responsibility responsibility : Responsibility.of(report)) {
            rows.add(
                    table,
                    responsibility.placed(),
                    Cell.ofPlan(responsibility.owner().orElse("")),
                    Cell.ofPlan(responsibility.accountable().orElse("")),
                    Cell.ofPlan(responsibility.lead().map(this::organisation).orElse("")),
                    Cell.ofPlan(labels.groups(responsibility.partners().stream()
                            .map(this::organisation)
                            .toList())));
        }
        return table.withoutEmptyColumns().build();
    }

    private String organisation(Organisation organisation) {
        return organisation
                .getRole()
                .map(role -> labels.text("organisation.with-role", organisation.getName(), role))
                .orElseGet(organisation::getName);
    }

    private FigureTable links() {
        TableBuilder table = rows.begin(TableId.LINKS_OF_ENTRIES)
                .column("serves-benefits")
                .column("served-by-actions")
                .column("contributes-to")
                .column("contributed-by")
                .column("next-plan")
                .column("linked-to");
        EntryNames names = wording.names(report.plan());
        LinkCells links = new LinkCells(report.plan(), wording);
        LinkCells next = links.into(report.next());
        for (LinkedEntry linked : LinkedEntry.of(report)) {
            rows.add(
                    table,
                    linked.placed(),
                    cells.entries(names, linked.benefits()),
                    cells.entries(names, linked.actions()),
                    links.links(linked.contributesTo()),
                    cells.entries(names, linked.contributors()),
                    next.links(linked.next()),
                    links.links(linked.links()));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable evidence() {
        TableBuilder table = rows.begin(TableId.EVIDENCE_LISTED)
                .column("evidence-kind")
                .column("level")
                .column("theme")
                .column("evidence-text")
                .column("consent")
                .column("shown-by")
                .column("when")
                .column("with-assessment")
                .column("printed-at");
        List<ListedEvidence> listed = ListedEvidence.of(report);
        Map<String, String> measures = listed.isEmpty() ? Map.of() : MeasureTitles.of(report.plan());
        for (ListedEvidence each : listed) {
            Evidence evidence = each.evidence();
            rows.add(
                    table,
                    each.placed(),
                    cells.words("evidence-kind." + evidence.getKind()),
                    cells.word(evidence.findLevel()),
                    Cell.ofPlan(evidence.getTheme().orElse("")),
                    Cell.ofPlan(each.text().orElse("")),
                    evidence.getKind() == EvidenceKind.LIVED_EXPERIENCE
                            ? cells.word(evidence.isConsentGiven() ? YesNo.YES : YesNo.NO)
                            : Cell.EMPTY,
                    Cell.ofPlan(evidence.getMeasure()
                            .map(id -> measures.getOrDefault(id, id))
                            .orElse("")),
                    cells.date(evidence.getDate()),
                    cells.date(each.assessment().map(Assessment::getAsOf)),
                    rows.place(evidence.getSource()));
        }
        return table.withoutEmptyColumns().build();
    }
}
