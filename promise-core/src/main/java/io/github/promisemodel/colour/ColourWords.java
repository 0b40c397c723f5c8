package io.github.promisemodel.colour;

import io.github.promisemodel.colour.ColourCount.Named;
import io.github.promisemodel.colour.ColourCount.Ranks;
import io.github.promisemodel.colour.ColourRule.Decision;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.tally.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Why a group has its colour, in sentences: the policy, what was counted, and the entries that decided. */
final class ColourWords<S extends Enum<S>> {

    private final RagPolicy<S> policy;
    private final List<Named<S>> named;
    private final boolean severalPlans;
    private final Set<String> shared = new HashSet<>();
    private final List<String> sentences = new ArrayList<>();

    ColourWords(RagPolicy<S> policy, List<Named<S>> named) {
        this.policy = policy;
        this.named = named;
        this.severalPlans = named.stream()
                        .map(each -> each.entry().plan().getId())
                        .distinct()
                        .count()
                > 1;
        Set<String> met = new HashSet<>();
        for (Named<S> each : named) {
            if (!met.add(withinPlan(each.entry()))) {
                shared.add(withinPlan(each.entry()));
            }
        }
        add("Policy " + policy.name() + ": " + policy.rule().words() + ".");
        add("Rules: " + policy.rules() + ".");
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    List<String> sentences() {
        return sentences;
    }

    void count(long counted, Map<LeftOut, Long> leftOut, long openLeftOut, long notAssessedLeftOut) {
        List<String> parts = new ArrayList<>();
        leftOut.forEach((why, count) -> parts.add(count + " " + why));
        if (openLeftOut > 0) {
            parts.add(openLeftOut + " open");
        }
        if (notAssessedLeftOut > 0) {
            parts.add(notAssessedLeftOut + " not assessed");
        }
        add("Entries: " + counted + " counted"
                + (parts.isEmpty() ? "." : ", and left out: " + String.join(", ", parts) + "."));
    }

    void decide(Decision best, Decision worst) {
        if (best.rank() == worst.rank() && best.said().equals(worst.said())) {
            add(sentence("", worst, Ranks::worst));
        } else {
            add(sentence("At best ", best, Ranks::best));
            add(sentence("At worst ", worst, Ranks::worst));
        }
    }

    private String sentence(String start, Decision decision, ToIntFunction<Ranks> rankOf) {
        List<String> names = new ArrayList<>();
        for (Named<S> each : named) {
            int rank = rankOf.applyAsInt(each.ranks());
            if (decision.from() <= rank && rank <= decision.to()) {
                names.add(name(each.entry()));
            }
        }
        S status = policy.ranking().statuses().get(decision.rank());
        return start + status + ": " + decision.said()
                + (names.isEmpty() ? "." : ": " + String.join(", ", names) + ".");
    }

    private String withinPlan(CountedEntry<S> counted) {
        return counted.plan().getId() + '/' + counted.entry().getDisplayName();
    }

    /** An entry's name, with its area's where other entries have the same. */
    private String name(CountedEntry<S> counted) {
        String name = counted.entry().getDisplayName();
        if (shared.contains(withinPlan(counted))) {
            name += " of " + counted.area().getDisplayName();
        }
        return severalPlans ? name + " of " + counted.plan().getId() : name;
    }
}
