package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;

/** The section of a grouping, with the actions and the benefits of each group, which are rolled up once. */
final class GroupSection {

    private final Report report;
    private final Wording wording;
    /** Whether it is the grouping that the report is asked for; the others are shown where the plan says something of them. */
    private final boolean asked;

    private final RollUp<ActionStatus> actions;
    private final RollUp<BenefitStatus> benefits;

    GroupSection(Report report, Grouping grouping, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.asked = grouping == report.grouping();
        this.actions = asked ? report.actions() : report.actions().by(grouping);
        this.benefits = asked ? report.benefits() : report.benefits().by(grouping);
    }

    /** Whether there is anything to show. */
    boolean isStated() {
        return isStated(actions) || isStated(benefits);
    }

    private boolean isStated(RollUp<?> rollUp) {
        return asked ? !rollUp.groups().isEmpty() : StatusByGroupFigures.isStated(rollUp);
    }

    TableMakers tables() {
        boolean ofAll = asked && ReportFigures.hasEntries(benefits);
        Grouping by = actions.grouping();
        TableMakers tables = new TableMakers();
        if (asked || StatusByGroupFigures.isStated(actions)) {
            tables.add(
                    TableId.ACTIONS_BY,
                    by,
                    () -> new StatusByGroupFigures<>(actions, EntryKind.ACTIONS, ActionStatus.COMPLETE, wording)
                            .table());
        }
        if (ofAll || StatusByGroupFigures.isStated(benefits)) {
            tables.add(
                    TableId.BENEFITS_BY,
                    by,
                    () -> new StatusByGroupFigures<>(benefits, EntryKind.BENEFITS, BenefitStatus.BLUE, wording)
                            .table());
        }
        if (ofAll) {
            tables.add(TableId.COLOURS_BY, by, () -> new ColourFigures(report, wording).table());
        }
        return tables;
    }
}
