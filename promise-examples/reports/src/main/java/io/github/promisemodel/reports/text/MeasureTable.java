package io.github.promisemodel.reports.text;

import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.reports.report.MeasuredEntry;
import java.util.ArrayList;
import java.util.List;

/** What is measured: beside its target, and beside others. */
final class MeasureTable {

    private static final int NAME = 6;
    private static final int TARGET = 20;
    private static final int ACTUAL = 18;
    private static final int MET = 12;
    private static final int TITLE = Page.WIDTH - 2 - NAME - TARGET - ACTUAL - MET - 4;

    private final List<MeasuredEntry> measures;
    private final SmallNumbers policy;

    MeasureTable(List<MeasuredEntry> measures, SmallNumbers policy) {
        this.measures = measures;
        this.policy = policy;
    }

    void addTo(Page page) {
        if (measures.isEmpty()) {
            return;
        }
        page.heading("Measures");
        Table table = new Table(NAME, TITLE, ACTUAL, TARGET, MET).row("", "", "actual", "target", "met");
        for (MeasuredEntry measured : measures) {
            table.row(
                    measured.entry().getId(),
                    measured.measure().getTitle(),
                    measured.figures()
                            .map(figures -> figures.progress().actual().toString())
                            .orElse(SuppressionMark.SUPPRESSED.toString()),
                    measured.measure().getTarget().toString(),
                    measured.figures()
                            .map(figures -> met(measured.measure(), figures.progress()))
                            .orElse(SuppressionMark.SUPPRESSED.toString()));
            for (String remark : remarks(measured)) {
                page.add(2, table);
                table = new Table(NAME + 2, Page.WIDTH - NAME - 5).row("", remark);
                page.add(2, table);
                table = new Table(NAME, TITLE, ACTUAL, TARGET, MET);
            }
        }
        page.add(2, table);
        addSmallNumbers(page);
    }

    private void addSmallNumbers(Page page) {
        long people = measures.stream()
                .filter(measured -> measured.measure().isCountOfPeople())
                .count();
        long keptBack = measures.stream().filter(MeasuredEntry::isSuppressed).count();
        if (people > 0) {
            page.paragraph(
                    2,
                    "Counts of people: " + people + ", of which " + (keptBack == 0 ? "none" : keptBack)
                            + " kept back as " + SuppressionMark.SUPPRESSED + ", for being under " + policy.threshold()
                            + ".");
        }
    }

    private static String met(Measure measure, Progress progress) {
        if (measure.getTarget().kind() == TargetKind.NONE) {
            return "-";
        }
        return ConstantWords.of(progress.met());
    }

    private static List<String> remarks(MeasuredEntry measured) {
        List<String> remarks = new ArrayList<>();
        measured.figures().ifPresent(figures -> {
            if (measured.measure().getTarget().kind() != TargetKind.NONE
                    && figures.progress().met() != TargetMet.MET) {
                figures.progress().findWhy().ifPresent(why -> remarks.add(why.message()));
            }
            figures.comparisons().forEach(comparison -> remarks.add(comparison.toString()));
        });
        return remarks;
    }
}
