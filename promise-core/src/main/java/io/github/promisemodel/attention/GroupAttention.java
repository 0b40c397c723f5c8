package io.github.promisemodel.attention;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The council's own limits on the areas and the groups of a plan. */
final class GroupAttention {

    private final Plan plan;
    private final PartialDate asOf;
    private final AttentionRules rules;
    private final List<AttentionItem> items;

    GroupAttention(Plan plan, PartialDate asOf, AttentionRules rules, List<AttentionItem> items) {
        this.plan = plan;
        this.asOf = asOf;
        this.rules = rules;
        this.items = items;
    }

    void look() {
        for (EarlyWarning warning : rules.getEarlyWarnings()) {
            switch (warning.getSign()) {
                case RED_AT_LEAST -> look(warning, RollUp.benefits(plan, asOf), BenefitStatus.RED);
                case BEHIND_AT_LEAST -> look(warning, RollUp.actions(plan, asOf), ActionStatus.BEHIND);
                case BELOW, ABOVE -> {
                    // of a measure
                }
            }
        }
    }

    private <S extends Enum<S>> void look(EarlyWarning warning, RollUp<S> rollUp, S status) {
        Stream.of(Grouping.AREA, Grouping.SUB_GROUP)
                .flatMap(grouping -> rollUp.by(grouping).explain(warning.getOf()).stream())
                .findFirst()
                .ifPresent(group -> look(warning, group, status));
    }

    private <S extends Enum<S>> void look(EarlyWarning warning, Group<S> group, S status) {
        long least = group.tally().bounds(status).least();
        if (BigDecimal.valueOf(least).compareTo(warning.getLimit().number()) >= 0) {
            items.add(new AttentionItem(
                    AttentionKind.EARLY_WARNING,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(warning.getId()),
                    Phrase.ofKind(
                            "attention." + AttentionKind.EARLY_WARNING,
                            "kind",
                            warning.getSign(),
                            "group",
                            group.key().title(),
                            "warning",
                            warning.getTitle(),
                            "count",
                            least,
                            "limit",
                            warning.getLimit())));
        }
    }
}
