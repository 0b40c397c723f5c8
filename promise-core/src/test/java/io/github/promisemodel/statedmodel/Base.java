package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.DispositionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries that a figure is of, of those at its place (rule 7, base).
 *
 * <p>CURRENT: in the plan and not contextual. EVERY: these, contextual, superseded and withdrawn ones, and none that is not yet added. ASSESSED: those of
 * CURRENT whose reading is not "not assessed". STATUS: those of CURRENT with one of the statuses. DISPOSITION: those of EVERY with
 * the disposition. GROUP: those of CURRENT in the group. ENTRIES: those of EVERY that are listed. Of STATUS and DISPOSITION it may
 * be open whether an entry belongs; then that is counted world by world, and while an entry is in a STATUS base it has a status of
 * it and is never not assessed.
 *
 * <p>Of every kind of base an entry that is not assessed may have any status or stay not assessed (rule 5). Where the figure states NOT_ASSESSED as the
 * entries have it, or states every status of the scale and leaves just that remainder, they stay so in every world. Decided: a count of NOT_ASSESSED
 * decides alone, whatever the remainder is; a percentage of NOT_ASSESSED that a rounding gives states it too; the remainder is of the printed total without those that are printed to have left, or of all entries where none is printed, and counts whose
 * words leave the status open are part of what is stated, and it has to be certain how many that leaves; this is asked only where it is certain which entries the base has.
 *
 * <p>Where a figure under EVERY has a count or a percentage of SUPERSEDED or WITHDRAWN, an entry of that disposition has no status in the figure.
 */
final class Base {

    private final Scale scale;
    private final PublishedFigure figure;
    private final boolean recordsDispositions;

    Base(Scale scale, PublishedFigure figure, boolean recordsDispositions) {
        this.scale = scale;
        this.figure = figure;
        this.recordsDispositions = recordsDispositions;
    }

    List<Member> members(List<Fact> place, FigureBase base, Set<String> ofGroup) {
        List<Member> members = new ArrayList<>();
        for (Fact fact : place) {
            int states = fact.isAssessed() ? fact.reading() : fact.reading() | 1 << scale.notAssessed();
            int mayBe = states(fact, states, base, ofGroup);
            if (mayBe != 1 << scale.outside()) {
                members.add(new Member(fact, mayBe));
            }
        }
        return isKept(members, base) ? members.stream().map(this::kept).toList() : members;
    }

    /** The states in which an entry belongs, and outside if there is any in which it does not. */
    private int states(Fact fact, int states, FigureBase base, Set<String> ofGroup) {
        int outside = 1 << scale.outside();
        return switch (base.getKind()) {
            case CURRENT -> fact.isCurrent() ? states : outside;
            case EVERY -> !fact.isEvery() ? outside : hasNoStatus(fact) ? 1 << scale.apart() : states;
            case ASSESSED -> fact.isCurrent() && fact.isAssessed() ? states : outside;
            case GROUP -> fact.isCurrent() && ofGroup.contains(fact.id()) ? states : outside;
            case ENTRIES -> fact.isEvery() && base.getEntries().contains(fact.id()) ? states : outside;
            case STATUS -> {
                int within = states & scale.set(base.getStatus()) & scale.everyStatus();
                yield !fact.isCurrent() ? outside : within == states ? within : within | outside;
            }
            case DISPOSITION -> {
                DispositionKind kind = base.getDisposition().orElseThrow();
                yield !fact.isEvery() || !mayBecome(fact, kind)
                        ? outside
                        : fact.inPlan().kind().isPresent() ? states : states | outside;
            }
        };
    }

    /**
     * Whether it is possible that a kind becomes of an entry: absent means any, unless the plan records DISPOSITIONS as of the day (rule 5). Decided: of an entry that
     * is superseded or withdrawn later, nothing else becomes before.
     */
    boolean mayBecome(Fact fact, DispositionKind kind) {
        Optional<DispositionKind> stated = fact.inPlan().kind();
        return stated.map(kind::equals)
                .orElse(!recordsDispositions && !fact.inPlan().leavesLater());
    }

    private boolean hasNoStatus(Fact fact) {
        return fact.inPlan().place() != InPlan.Place.IN
                && (figure.getCounts().containsKey(fact.inPlan().place().name())
                        || figure.getPercentages()
                                .containsKey(fact.inPlan().place().name()));
    }

    private Member kept(Member member) {
        return isNotAssessed(member) ? new Member(member.fact(), 1 << scale.notAssessed()) : member;
    }

    /** Whether those not assessed stay so in every world. */
    boolean isKept(List<Member> members, FigureBase base) {
        if (!members.stream().allMatch(member -> member.isCertain(scale))) {
            return false;
        }
        long without = notAssessed(members);
        long all = figure.getTotal().orElse((long) members.size());
        long ofStatus = figure.getTotal().isPresent()
                ? all - withoutStatus(members, base)
                : members.stream().filter(this::hasStatus).count();
        OwnCountsModel own = new OwnCountsModel(scale, figure);
        Long stated = figure.getCounts().get(PublishedFigure.NOT_ASSESSED);
        if (stated != null) {
            return stated == without;
        }
        boolean asShare = Optional.ofNullable(figure.getPercentages().get(PublishedFigure.NOT_ASSESSED))
                .flatMap(Printed::parse)
                .filter(share -> without <= all
                        && all > 0
                        && !Rounded.roundings(share, without, all).isEmpty())
                .isPresent();
        return asShare
                || own.printed() == scale.everyStatus()
                        && own.leftOf(ofStatus).filter(left -> left == without).isPresent();
    }

    /** How many of a total have no status in the figure: as many as it counts of them, or as they are if it counts none. */
    private long withoutStatus(List<Member> members, FigureBase base) {
        List<Long> printed = figure.getCounts().entrySet().stream()
                .filter(count -> base.getKind() == BaseKind.EVERY && OwnCountsModel.isOfThoseThatLeft(count.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return printed.isEmpty()
                ? members.stream().filter(member -> !hasStatus(member)).count()
                : printed.stream().mapToLong(Long::longValue).sum();
    }

    private boolean hasStatus(Member member) {
        return member.mayBe() != 1 << scale.apart();
    }

    long notAssessed(List<Member> members) {
        return members.stream().filter(this::isNotAssessed).count();
    }

    private boolean isNotAssessed(Member member) {
        return (member.mayBe() >> scale.notAssessed() & 1) == 1;
    }
}
