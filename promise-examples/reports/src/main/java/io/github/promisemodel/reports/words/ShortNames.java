package io.github.promisemodel.reports.words;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Short names of entries for tables and lists, each so that it can be found among them: its printed reference where no two
 * actions, or no two benefits, have the same, otherwise its id. In a sentence an entry is called as {@code plan.EntryNames} has it.
 */
public final class ShortNames {

    private final boolean actionsByReference;
    private final boolean benefitsByReference;

    /**
     * Looks through the entries.
     *
     * @param entries the entries among which each is to be found
     */
    public ShortNames(Collection<? extends Entry<?>> entries) {
        Set<String> ofActions = new HashSet<>();
        Set<String> ofBenefits = new HashSet<>();
        boolean actions = true;
        boolean benefits = true;
        for (Entry<?> entry : entries) {
            if (entry.getReference().isEmpty()) {
                continue;
            }
            String reference = entry.getReference().get();
            if (entry instanceof Action) {
                actions &= ofActions.add(reference);
            } else {
                benefits &= ofBenefits.add(reference);
            }
        }
        this.actionsByReference = actions;
        this.benefitsByReference = benefits;
    }

    /**
     * Looks through a plan.
     *
     * @param plan the plan
     * @return the names of its entries
     */
    public static ShortNames of(Plan plan) {
        List<Entry<?>> entries = new ArrayList<>();
        plan.getAreas().forEach(area -> {
            entries.addAll(area.getActions());
            entries.addAll(area.getBenefits());
        });
        return new ShortNames(entries);
    }

    /**
     * The name of an entry.
     *
     * @param entry one of the entries
     * @return its reference or its id, such as "7.2"
     */
    public String of(Entry<?> entry) {
        boolean byReference = entry instanceof Action ? actionsByReference : benefitsByReference;
        return byReference ? entry.getReference().orElse(entry.getId()) : entry.getId();
    }

    /**
     * The names of several entries.
     *
     * @param some some of the entries
     * @return "7.2, 7.3"
     */
    public String of(List<? extends Entry<?>> some) {
        return some.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
