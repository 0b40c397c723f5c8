package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for an action or a benefit, and which organisations work on it.
 *
 * @param placed the entry
 * @param accountable who is accountable for the benefit
 * @param lead the organisation that leads the action
 * @param partners the organisations that take part
 */
public record Responsibility(
        PlacedEntry placed, Optional<String> accountable, Optional<Organisation> lead, List<Organisation> partners) {

    /** Copies the partners. */
    public Responsibility {
        partners = List.copyOf(partners);
    }

    /**
     * Who answers for the entries of a report.
     *
     * @param report the report
     * @return one for each entry of which anybody is named, in the order of the plan
     */
    public static List<Responsibility> of(Report report) {
        return PlacedEntry.of(report.plan()).stream()
                .map(Responsibility::of)
                .filter(Responsibility::isAny)
                .toList();
    }

    private static Responsibility of(PlacedEntry placed) {
        if (placed.entry() instanceof Action action) {
            return new Responsibility(placed, Optional.empty(), action.getLead(), action.getPartners());
        }
        return new Responsibility(placed, ((Benefit) placed.entry()).getAccountable(), Optional.empty(), List.of());
    }

    private boolean isAny() {
        return owner().isPresent() || accountable.isPresent() || lead.isPresent() || !partners.isEmpty();
    }

    /** {@return the role or team that owns it} */
    public Optional<String> owner() {
        return placed.entry().getOwner();
    }
}
