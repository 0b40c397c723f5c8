package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.store.plan.PlanVersion;

/**
 * What is said of an entry in few words.
 *
 * @param area the address of its area
 * @param areaTitle the title of its area
 * @param due when it is due; empty if nothing says
 * @param status its status by what is approved, as markup
 */
public record EntryFacts(String area, String areaTitle, String due, String status) {

    static EntryFacts of(PlanVersion version, Entry<?> entry, PartialDate asOf) {
        ImprovementArea area = version.plan().findAreaOf(entry.getId()).orElseThrow();
        return new EntryFacts(
                Address.ofArea(area.getId()),
                area.getTitle(),
                (entry instanceof Action action ? action.dueAsOf(asOf) : ((Benefit) entry).getDue())
                        .map(Figures.LABELS::say)
                        .orElse(""),
                Figures.status(mark(version.approved(), version.approved().get(entry.getId()), asOf)));
    }

    private static <S extends Enum<S>> StatusMark mark(Plan plan, Entry<S> entry, PartialDate asOf) {
        return Denominator.CURRENT_ENTRIES
                .leavesOut(entry, plan.membershipOf(entry).at(asOf))
                .map(why ->
                        Figures.LABELS.leftOut().called(Figures.LABELS.text("left-out-as", Figures.LABELS.word(why))))
                .orElseGet(() -> Figures.LABELS.mark(plan.historyOf(entry).readingAsOf(asOf)));
    }
}
