package io.github.promisemodel.reports.words;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of all published figures together: every sentence follows from the verdicts, and from nothing else. */
public final class PublishedWords {

    private final Labels labels;

    /**
     * Prepares them.
     *
     * @param labels the words
     */
    public PublishedWords(Labels labels) {
        this.labels = labels;
    }

    /**
     * How many comparisons have each verdict.
     *
     * @param reconciliation what was found
     * @return "45 agree, 37 may be right or wrong, 4 differ and 11 have nothing to compare with"; without a figure "none"
     */
    public String counts(Reconciliation reconciliation) {
        List<String> parts = new ArrayList<>();
        reconciliation.verdicts().forEach((verdict, count) -> {
            if (count > 0) {
                String key = "published.count." + verdict;
                parts.add(labels.find(key + ".one").filter(one -> count == 1).orElseGet(() -> labels.text(key, count)));
            }
        });
        return parts.isEmpty() ? labels.text("published.none") : labels.list(parts);
    }

    /**
     * Whether something differs. Nothing is said to where something does.
     *
     * @param reconciliation what was found, with at least one figure
     * @return a sentence without its full stop, such as "What was published differs from what is counted in 4 of 97
     *     comparisons"
     */
    public String differing(Reconciliation reconciliation) {
        int all = reconciliation.figures().size();
        int differing = reconciliation.figures(Verdict.DIFFERS).size();
        if (differing > 0) {
            return labels.text("published.differs", differing, all);
        }
        boolean compared = reconciliation.figures(Verdict.NOT_COMPARED).size() < all;
        return labels.text(compared ? "published.nothing-differs" : "published.nothing-compared");
    }

    /**
     * Which figure a finding is about.
     *
     * @param finding the finding
     * @param plan the plan that the figure is in
     * @return the figure, behind its area or its group where it is of one, and before its base where it states one, such as "Area 6:
     *     Actions total" or "Sub-group on homes: Actions on target, of those assessed"
     */
    public String figure(FigureFinding finding, Plan plan) {
        String counted = labels.say(finding.labelPhrase());
        String figure = finding.base()
                .map(base -> labels.text("figure.of-base", counted, base(base)))
                .orElse(counted);
        return about(finding, plan)
                .map(about -> labels.text("figure.of-area", about, figure))
                .orElse(figure);
    }

    /** The area or the group that a figure is about. */
    private Optional<String> about(FigureFinding finding, Plan plan) {
        Optional<String> group =
                finding.place().group().map(about -> labels.group(about.id()).orElse(about.title()));
        return group.or(() -> area(finding, plan));
    }

    private Optional<String> area(FigureFinding finding, Plan plan) {
        return finding.place()
                .area()
                .flatMap(area -> plan.findArea(area.id()))
                .map(area -> labels.text("supposes.area", EntryNames.area(area)));
    }

    /**
     * What a figure is of.
     *
     * @param base its base
     * @return the entries, such as "those on target, at risk or behind", "12 listed entries" or the title of a group
     */
    public String base(FigureBase base) {
        return labels.say(base.phrase());
    }

    /**
     * What a figure without a base may be of, where it differs from the entries in the plan.
     *
     * @param finding the finding
     * @return the bases that fit, such as "those assessed"; that none does, if they were tried; empty otherwise
     */
    public Optional<String> fits(FigureFinding finding) {
        if (!finding.bases().isTried()) {
            return Optional.empty();
        }
        List<String> fits = finding.fits().stream().map(this::base).toList();
        return Optional.of(fits.isEmpty() ? labels.text("fits.none") : labels.groups(fits));
    }
}
