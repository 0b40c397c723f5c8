package io.github.promisemodel.colour;

import io.github.promisemodel.colour.ColourCount.Named;
import io.github.promisemodel.colour.ColourCount.Ranks;
import io.github.promisemodel.colour.ColourRule.Decision;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final List<Phrase> sentences = new ArrayList<>();

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
        add(Phrase.of(
                "colour.POLICY",
                "name",
                policy.namePhrase(),
                "rule",
                policy.rule().words()));
        add(Phrase.of("colour.RULES", "rules", policy.rules()));
    }

    void add(Phrase sentence) {
        sentences.add(sentence);
    }

    List<Phrase> sentences() {
        return sentences;
    }

    void count(long counted, Map<LeftOut, Long> leftOut, long openLeftOut, long notAssessedLeftOut) {
        List<Phrase> parts = new ArrayList<>();
        leftOut.forEach((why, count) -> parts.add(Phrase.of("colour.LEFT_OUT", "count", count, "why", why)));
        if (openLeftOut > 0) {
            parts.add(Phrase.of("colour.OPEN", "count", openLeftOut));
        }
        if (notAssessedLeftOut > 0) {
            parts.add(Phrase.of("colour.NOT_ASSESSED", "count", notAssessedLeftOut));
        }
        add(Phrase.of("colour.ENTRIES", "counted", counted, "leftOut", parts));
    }

    void decide(Decision best, Decision worst) {
        if (best.equals(worst)) {
            add(sentence(worst, Ranks::worst));
        } else {
            add(Phrase.of("colour.AT_BEST", "sentence", sentence(best, Ranks::best)));
            add(Phrase.of("colour.AT_WORST", "sentence", sentence(worst, Ranks::worst)));
        }
    }

    private Phrase sentence(Decision decision, ToIntFunction<Ranks> rankOf) {
        List<Phrase> names = new ArrayList<>();
        for (Named<S> each : named) {
            int rank = rankOf.applyAsInt(each.ranks());
            if (decision.from() <= rank && rank <= decision.to()) {
                names.add(name(each.entry()));
            }
        }
        Map<String, Object> arguments = new HashMap<>(decision.arguments());
        arguments.put("status", policy.ranking().statuses().get(decision.rank()));
        arguments.put("names", names);
        return Phrase.of(decision.code(), arguments);
    }

    private String withinPlan(CountedEntry<S> counted) {
        String plan = counted.plan().getId();
        return plan.length() + ":" + plan + EntryNames.key(counted.entry());
    }

    /** An entry's name, with its area's where other entries have the same. */
    private Phrase name(CountedEntry<S> counted) {
        Phrase name = counted.entry().phrase();
        if (shared.contains(withinPlan(counted))) {
            name = Phrase.of(
                    "plan.ENTRY_OF_AREA", "entry", name, "area", counted.area().phrase());
        }
        return severalPlans
                ? Phrase.of(
                        "colour.WITHIN", "name", name, "whole", counted.plan().namePhrase())
                : name;
    }
}
