package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.examples.evaluation.MeasuredEntry;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Met;
import io.github.promisemodel.measure.Progress;
import io.github.promisemodel.measure.TargetKind;
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

    MeasureTable(List<MeasuredEntry> measures) {
        this.measures = measures;
    }

    void addTo(Page page) {
        if (measures.isEmpty()) {
            return;
        }
        page.heading("Measures");
        Table table = new Table(NAME, TITLE, ACTUAL, TARGET, MET).row("", "", "actual", "target", "met");
        for (MeasuredEntry measured : measures) {
            Measure measure = measured.measure();
            table.row(
                    measured.entry().getId(),
                    measure.getTitle(),
                    measured.progress().actual().toString(),
                    measure.getTarget().toString(),
                    met(measure, measured.progress()));
            for (String remark : remarks(measured)) {
                page.add(2, table);
                table = new Table(NAME + 2, Page.WIDTH - NAME - 5).row("", remark);
                page.add(2, table);
                table = new Table(NAME, TITLE, ACTUAL, TARGET, MET);
            }
        }
        page.add(2, table);
    }

    private static String met(Measure measure, Progress progress) {
        if (measure.getTarget().kind() == TargetKind.NONE) {
            return "-";
        }
        return progress.met() == Met.NOT_DECIDED ? "not decided" : Words.of(progress.met());
    }

    private static List<String> remarks(MeasuredEntry measured) {
        List<String> remarks = new ArrayList<>();
        Progress progress = measured.progress();
        if (measured.measure().getTarget().kind() != TargetKind.NONE && progress.met() != Met.MET) {
            progress.findWhy().ifPresent(why -> remarks.add(why.message()));
        }
        measured.comparisons().forEach(comparison -> remarks.add(comparison.toString()));
        return remarks;
    }
}
