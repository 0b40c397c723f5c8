package io.github.promisemodel.statedmodel;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Each number of a figure of actions or benefits beside the entries it is of (rules 5 and 7): the least and the most over all worlds.
 *
 * <p>An unknown is no "no" on the other axes either: an action may be extended though no extension is on record, unless the plan
 * records EXTENSIONS; anything may become of an entry of which nothing is stated, unless the plan records DISPOSITIONS. An action is OVERDUE in a world
 * if its due date has passed and it is not COMPLETE there, so also one that stays not assessed; what left the plan
 * is not overdue. A key that names nothing is not compared, nor is a figure
 * where the plan lists no entry of the kind, unless it records ENTRIES.
 *
 * <p>A count of a disposition under CURRENT or GROUP is of every entry that was ever added there, under another base of its entries alone; while an entry is in a DISPOSITION
 * base it has that disposition and no other. Decided: where a figure of every entry prints how many left, the others are counted by status, and none of these has left.
 *
 * <p>Decided: an area of which a foundation is stated
 * belongs to no other, one of which none is may belong to any. An entry of one status may be printed by its status or as open.
 * Extensions of benefits have no place in a plan, so that it never records them.
 */
final class EntriesModel {

    private final Scale scale;
    private final PublishedFigure figure;
    private final List<Member> members;
    private final List<long[]> worlds;
    private final List<Member> every;
    private final Set<PlanRecord> records;
    private final Base base;
    private final boolean isListed;
    private final FigureBase figureBase;

    /**
     * @param members the entries that the figure is of
     * @param every those that a count of a disposition is of
     * @param isListed whether the plan lists what the figure counts
     */
    EntriesModel(
            Scale scale,
            PublishedFigure figure,
            List<Member> members,
            List<Member> every,
            Set<PlanRecord> records,
            boolean isListed,
            FigureBase figureBase) {
        this.figureBase = figureBase;
        this.scale = scale;
        this.figure = figure;
        this.members = members;
        this.worlds = Worlds.of(scale, members);
        this.every = every;
        this.records = records;
        this.base = new Base(scale, figure, records.contains(PlanRecord.DISPOSITIONS));
        this.isListed = isListed;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            lines.add(line(FigureKey.count(count.getKey()), count.getValue(), counted(count.getKey())));
        }
        figure.getOpen()
                .forEach(open -> lines.add(
                        line(FigureKey.open(open.getStatus()), open.getCount(), Optional.of(open(open.getStatus())))));
        figure.getTotal().ifPresent(total -> lines.add(line(FigureKey.TOTAL, total, total())));
        figure.getCombined()
                .ifPresent(combined -> combined.getCount()
                        .ifPresent(count -> lines.add(line(
                                FigureKey.combined(combined.getStatus()),
                                count,
                                states(scale.set(combined.getStatus()))))));
        return lines;
    }

    private Line line(FigureKey key, long published, Optional<Range> counted) {
        return counted.filter(range -> isListed)
                .map(range -> Line.count(ComparedWith.ENTRIES, key, published, range))
                .orElseGet(() -> Line.of(ComparedWith.ENTRIES, key, Verdict.NOT_COMPARED));
    }

    /** One whose reading is several of the statuses is printed so for certain; one that may have one of them may be. */
    private Range open(List<String> statuses) {
        int open = scale.set(statuses);
        return range(
                members,
                member -> Integer.bitCount(member.mayBe()) > 1 && (member.mayBe() & ~open) == 0,
                member -> (member.mayBe() & open) != 0);
    }

    List<long[]> worlds() {
        return worlds;
    }

    /** The worlds of a printed table, in which one the words of which leave its status open may be printed so: without a status. */
    List<long[]> printedWorlds() {
        return Worlds.of(
                scale,
                members.stream()
                        .map(member -> isOpen(member)
                                ? new Member(member.fact(), member.mayBe() | 1 << scale.apart())
                                : member)
                        .toList());
    }

    private boolean isOpen(Member member) {
        return member.fact().isAssessed() && Integer.bitCount(member.mayBe() & scale.everyStatus()) > 1;
    }

    Optional<Range> total() {
        return states(~(1 << scale.outside()));
    }

    /** How many may have one of some states. */
    Optional<Range> states(int states) {
        Range range = Range.NONE;
        for (long[] world : worlds) {
            range = range.with(Worlds.count(world, states));
        }
        return Optional.of(range);
    }

    /** How many are what a key says; absent if it says nothing of them. */
    Optional<Range> counted(String key) {
        if (scale.isState(key)) {
            return states(1 << scale.state(key));
        }
        boolean actions = figure.getOf() == FigureSubject.ACTIONS;
        if (Arrays.stream(DispositionKind.values()).anyMatch(kind -> kind.name().equals(key))) {
            DispositionKind kind = DispositionKind.valueOf(key);
            Optional<DispositionKind> all = figureBase.getDisposition();
            if (figureBase.getKind() == BaseKind.DISPOSITION) {
                boolean isAll = all.filter(kind::equals).isPresent();
                return Optional.of(range(members, member -> isAll, member -> isAll));
            }
            if (figureBase.getKind() == BaseKind.EVERY && OwnCountsModel.isOfThoseThatLeft(key)) {
                Predicate<Member> has = member ->
                        member.fact().inPlan().kind().filter(kind::equals).isPresent();
                return Optional.of(range(every, has, has));
            }
            return Optional.of(range(
                    every,
                    member -> member.fact().inPlan().kind().filter(kind::equals).isPresent(),
                    member -> base.mayBecome(member.fact(), kind)));
        }
        if (Arrays.stream(Foundation.values()).anyMatch(each -> each.name().equals(key))) {
            Predicate<Member> has = member -> member.fact().foundations().contains(Foundation.valueOf(key));
            return Optional.of(range(
                    members,
                    has,
                    member -> has.test(member) || member.fact().foundations().isEmpty()));
        }
        if (key.equals(PublishedFigure.EXTENDED)) {
            boolean open = !actions || !records.contains(PlanRecord.EXTENSIONS);
            return Optional.of(range(
                    members,
                    member -> member.fact().isExtended(),
                    member -> open || member.fact().mayBeExtended()));
        }
        if (actions && key.equals(PublishedFigure.OVERDUE)) {
            int complete = 1 << scale.state("COMPLETE");
            return Optional.of(range(
                    members,
                    member -> isInPlanAndPastDue(member) && (member.mayBe() & complete) == 0,
                    member ->
                            isInPlanAndPastDue(member) && (member.mayBe() & ~complete & ~(1 << scale.outside())) != 0));
        }
        return Optional.empty();
    }

    private static boolean isInPlanAndPastDue(Member member) {
        return member.fact().inPlan().place() == InPlan.Place.IN
                && member.fact().isPastDue();
    }

    /** What does not depend on the status: each entry counts or not by itself. */
    private Range range(List<Member> of, Predicate<Member> certainly, Predicate<Member> possibly) {
        long least = of.stream()
                .filter(member -> member.isCertain(scale) && certainly.test(member))
                .count();
        return new Range(least, of.stream().filter(possibly).count());
    }
}
