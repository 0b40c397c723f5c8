package io.github.promisemodel.reconcile;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What figures that differ from the entries are with those entries in that are out of the plan, no date says since when.
 *
 * <p>A figure that would not differ is not decided: it may be right. Every other finding stays as it is.
 */
final class UndatedVerdicts {

    private final UndatedEntries entries;
    private final Function<Plan, GroupFigures> over;
    private List<GroupFigures> withSomeIn = List.of();

    /**
     * Makes them.
     *
     * @param entries the entries
     * @param over what figures are compared with in another plan of the same areas
     */
    UndatedVerdicts(UndatedEntries entries, Function<Plan, GroupFigures> over) {
        this.entries = entries;
        this.over = over;
    }

    /** The findings of a comparison, some of which differ, as they are in view of those entries. */
    List<FigureFinding> of(List<FigureFinding> findings, BiConsumer<GroupFigures, List<FigureFinding>> comparison) {
        if (entries.isEmpty()) {
            return findings;
        }
        if (withSomeIn.isEmpty()) {
            withSomeIn = entries.plans().stream().map(over).toList();
        }
        List<List<FigureFinding>> others = new ArrayList<>();
        for (GroupFigures group : withSomeIn) {
            List<FigureFinding> found = new ArrayList<>();
            comparison.accept(group, found);
            others.add(found);
        }
        return findings.stream()
                .map(finding -> finding.verdict() == Verdict.DIFFERS ? inView(finding, others) : finding)
                .toList();
    }

    private FigureFinding inView(FigureFinding out, List<List<FigureFinding>> others) {
        List<FigureFinding> in = others.stream()
                .flatMap(found -> found.stream().filter(other -> isOfTheSame(out, other)).findFirst().stream())
                .toList();
        Optional<FigureFinding> holds = in.stream()
                .filter(other -> other.verdict() != Verdict.DIFFERS)
                .findFirst()
                .or(() ->
                        in.stream().filter(other -> mayHoldBetween(out, other)).findFirst());
        return holds.map(other -> notDecided(out, in, other)).orElse(out);
    }

    private static boolean isOfTheSame(FigureFinding one, FigureFinding other) {
        return one.comparedWith() == other.comparedWith()
                && one.keys().equals(other.keys())
                && (one.joint().isPresent() || one.number().equals(other.number()))
                && one.joint().map(JointSolutions::level).equals(other.joint().map(JointSolutions::level));
    }

    /** Whether a figure may hold with more of them in than none and fewer than all, which were not tried one by one. */
    private boolean mayHoldBetween(FigureFinding out, FigureFinding in) {
        if (entries.isEveryPlanMade()
                || out.counted().equals(in.counted()) && out.joint().equals(in.joint())) {
            return false;
        }
        return !(out.number() instanceof PublishedNumber.Count number)
                || all(List.of(out, in))
                        .filter(counted -> counted.contains(number.count()))
                        .isPresent();
    }

    private FigureFinding notDecided(FigureFinding out, List<FigureFinding> in, FigureFinding holds) {
        List<FigureFinding> each = new ArrayList<>(List.of(out));
        each.addAll(in);
        Optional<Bounds> counted = all(each);
        Behind behind = behind(each);
        return new FigureFinding(
                Verdict.NOT_DECIDED,
                out.comparedWith(),
                out.subject(),
                out.keys(),
                holds.number(),
                out.percentage(),
                out.population(),
                out.bases(),
                counted,
                behind,
                holds.joint(),
                FigureFinding.roundings(in),
                out.place(),
                FigureExplanation.of(Code.LEFT_UNDATED).with("counted", counted).with("undated", undated(out, behind)));
    }

    /** The ids of those entries; only of those behind the count, where it is of any. */
    private List<String> undated(FigureFinding out, Behind behind) {
        List<String> all = entries.ids(out.subject() == FigureSubject.ACTIONS ? Action.class : Benefit.class);
        Set<String> possible = new HashSet<>(behind.possible());
        List<String> counted = all.stream().filter(possible::contains).toList();
        return counted.isEmpty() ? all : counted;
    }

    private static Optional<Bounds> all(List<FigureFinding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.counted().stream())
                .reduce((one, other) ->
                        new Bounds(Math.min(one.least(), other.least()), Math.max(one.most(), other.most())));
    }

    /** Certain is what is counted with any of them in and with none. */
    private Behind behind(List<FigureFinding> findings) {
        Set<String> certain = new LinkedHashSet<>(findings.get(0).behind().certain());
        Set<String> possible = new LinkedHashSet<>();
        for (FigureFinding finding : findings) {
            certain.retainAll(finding.behind().certain());
            possible.addAll(finding.behind().certain());
            possible.addAll(finding.behind().possible());
        }
        possible.removeAll(certain);
        return new Behind(List.copyOf(certain), entries.inPlanOrder(possible));
    }
}
