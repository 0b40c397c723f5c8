package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RollUpIndex;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;
import java.util.Map;

/** The library's own roll-up, and its prepared index. */
final class Ours {

    /** What the roll-up of one scale comes to. */
    record Counted<S extends Enum<S>>(List<Group<S>> areas, List<Group<S>> councils, StatusTally<S> nation) {

        static <S extends Enum<S>> Counted<S> of(RollUp<S> rollUp) {
            return new Counted<>(rollUp.groups(), rollUp.by(Grouping.COUNCIL).groups(), rollUp.total());
        }

        void addTo(Figures figures) {
            areas.forEach(group -> add(figures, group.key().id().orElseThrow(), group.tally()));
            councils.forEach(group -> add(figures, group.key().id().orElseThrow(), group.tally()));
            add(figures, "nation", nation);
        }
    }

    /** Both scales. */
    record Both(Counted<ActionStatus> actions, Counted<BenefitStatus> benefits) {
        Figures figures() {
            Figures figures = Figures.empty();
            actions.addTo(figures);
            benefits.addTo(figures);
            return figures;
        }
    }

    private Ours() {}

    static Both rollUp(List<Plan> plans, PartialDate asOf) {
        return new Both(Counted.of(RollUp.actions(plans, asOf)), Counted.of(RollUp.benefits(plans, asOf)));
    }

    private static <S extends Enum<S>> void add(Figures figures, String of, StatusTally<S> tally) {
        for (S status : tally.scale().getEnumConstants()) {
            figures.add(of, status, tally.count(status));
        }
    }

    /** The indexes of one history. */
    static final class Index {

        private final RollUpIndex<ActionStatus> actionsByArea;
        private final RollUpIndex<ActionStatus> actionsByCouncil;
        private final RollUpIndex<BenefitStatus> benefitsByArea;
        private final RollUpIndex<BenefitStatus> benefitsByCouncil;

        Index(List<Plan> plans) {
            actionsByArea = RollUpIndex.actions(plans, Grouping.AREA, Denominator.CURRENT_ENTRIES);
            actionsByCouncil = RollUpIndex.actions(plans, Grouping.COUNCIL, Denominator.CURRENT_ENTRIES);
            benefitsByArea = RollUpIndex.benefits(plans, Grouping.AREA, Denominator.CURRENT_ENTRIES);
            benefitsByCouncil = RollUpIndex.benefits(plans, Grouping.COUNCIL, Denominator.CURRENT_ENTRIES);
        }

        /** Everything, as the roll-up gives it. */
        Object[] all(PartialDate asOf) {
            return new Object[] {
                actionsByArea.tallies(asOf),
                actionsByCouncil.tallies(asOf),
                actionsByCouncil.total(asOf),
                benefitsByArea.tallies(asOf),
                benefitsByCouncil.tallies(asOf),
                benefitsByCouncil.total(asOf)
            };
        }

        /** What a page of the nation needs: the councils and the total. */
        Object[] national(PartialDate asOf) {
            return new Object[] {
                actionsByCouncil.tallies(asOf),
                actionsByCouncil.total(asOf),
                benefitsByCouncil.tallies(asOf),
                benefitsByCouncil.total(asOf)
            };
        }

        Figures figures(PartialDate asOf) {
            Figures figures = Figures.empty();
            add(figures, actionsByArea.tallies(asOf));
            add(figures, actionsByCouncil.tallies(asOf));
            Ours.add(figures, "nation", actionsByCouncil.total(asOf));
            add(figures, benefitsByArea.tallies(asOf));
            add(figures, benefitsByCouncil.tallies(asOf));
            Ours.add(figures, "nation", benefitsByCouncil.total(asOf));
            return figures;
        }

        private static <S extends Enum<S>> void add(
                Figures figures, Map<io.github.promisemodel.rollup.GroupKey, StatusTally<S>> tallies) {
            tallies.forEach((key, tally) -> Ours.add(figures, key.id().orElseThrow(), tally));
        }
    }
}
