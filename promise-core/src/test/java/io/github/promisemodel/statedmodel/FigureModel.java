package io.github.promisemodel.statedmodel;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is said of one figure of actions or benefits at one place of the plan (rules 5, 7 and 9).
 *
 * <p>An entry that is out of the plan and no date says since when may have been in: a comparison that differs without it and does not with
 * it is not decided. Decided: of several such entries any may have been in; each comparison is looked at by itself, and what is then counted is what is counted
 * without them and with them. Of several sets of them
 * that may have been in, it is not said of which the ways are told.
 *
 * <p>Where no base is stated, CURRENT is compared. Where a comparison with the entries, of a percentage or of counts together then differs, EVERY, ASSESSED and the statuses that the figure
 * has a number of, two or more, are tried whole; one under which none of these differs fits. If EVERY or ASSESSED fits, what differs is not decided. ASSESSED is tried only of a figure
 * that counts by status or has a total.
 */
final class FigureModel {

    private static final FigureBase CURRENT = FigureBase.of(BaseKind.CURRENT);

    private final Plan plan;
    private final ReconciliationModel.Placed placed;
    private final Scale scale;
    private final PublishedFigure figure;
    private final List<Fact> place;
    private final Set<PlanRecord> records;

    FigureModel(Plan plan, ReconciliationModel.Placed placed) {
        this.plan = plan;
        this.placed = placed;
        this.figure = placed.figure();
        this.scale = Scale.of(figure.getOf());
        this.place = placed.entries();
        this.records = Records.of(plan, placed.day());
    }

    List<Line> lines() {
        List<Line> lines = lines(figure.getBase().orElse(CURRENT));
        // As they are out, those that left on no stated date among them: a figure that may hold with these in is tried
        // too.
        Set<String> differ = lines(place, CURRENT).stream()
                .filter(FigureModel::isOfBaseAndDiffers)
                .map(Line::name)
                .collect(Collectors.toSet());
        if (figure.getBase().isPresent() || differ.isEmpty()) {
            return lines;
        }
        List<FigureBase> fit = others().stream()
                .filter(base -> stating(base).lines(place, base).stream().noneMatch(FigureModel::isOfBaseAndDiffers))
                .toList();
        boolean isOpen = fit.stream().anyMatch(base -> base.getKind() != BaseKind.STATUS);
        return lines.stream()
                .map(line -> isOfBaseAndDiffers(line) || isOpen && differ.contains(line.name())
                        ? line.fitting(fit, isOpen)
                        : line)
                .toList();
    }

    /** The same figure, if it stated a base. */
    private FigureModel stating(FigureBase base) {
        PublishedFigure stated = figure.toBuilder().base(base).build();
        return new FigureModel(
                plan,
                new ReconciliationModel.Placed(
                        plan, stated, placed.beside(), place, placed.day(), placed.isOfPlan(), placed.isOfGroup()));
    }

    private static boolean isOfBaseAndDiffers(Line line) {
        boolean isOfBase = switch (line.with()) {
            case ENTRIES, PERCENTAGE -> true;
            case JOINT -> !line.ofParts();
            case PARTS, HUNDRED -> false;
        };
        return isOfBase && line.verdict() == Verdict.DIFFERS;
    }

    /** The bases that are tried where none is stated, in their order. */
    private List<FigureBase> others() {
        int statuses = scale.set(figure.getCounts().keySet())
                | scale.set(figure.getPercentages().keySet());
        for (OpenCount open : figure.getOpen()) {
            statuses |= scale.set(open.getStatus());
        }
        statuses |=
                figure.getCombined().map(each -> scale.set(each.getStatus())).orElse(0);
        List<String> names = scale.names(statuses & scale.everyStatus());
        List<FigureBase> others = new ArrayList<>();
        others.add(FigureBase.of(BaseKind.EVERY));
        if ((statuses & scale.everyStatus()) != 0 || figure.getTotal().isPresent()) {
            others.add(FigureBase.of(BaseKind.ASSESSED));
        }
        if (names.size() >= 2) {
            others.add(FigureBase.ofStatuses(names.toArray(String[]::new)));
        }
        return others;
    }

    /** What is said under a base, entries without a date considered. */
    private List<Line> lines(FigureBase base) {
        List<Fact> undated =
                place.stream().filter(fact -> fact.inPlan().undated()).toList();
        List<List<Line>> with = new ArrayList<>();
        for (int set = 1; set < 1 << undated.size(); set++) {
            with.add(lines(supposed(undated, set), base));
        }
        return lines(place, base).stream().map(line -> decide(line, with)).toList();
    }

    private static Line decide(Line line, List<List<Line>> with) {
        List<Line> others = with.stream()
                .flatMap(List::stream)
                .filter(each -> each.name().equals(line.name()))
                .toList();
        Optional<Line> holds = others.stream()
                .filter(each -> each.verdict() != Verdict.DIFFERS)
                .findFirst();
        if (line.verdict() != Verdict.DIFFERS || holds.isEmpty()) {
            return line;
        }
        Line decided = line.orElse(holds.get());
        for (Line other : others) {
            decided = other.orElse(decided);
        }
        boolean isOne = others.stream()
                        .filter(each -> each.verdict() != Verdict.DIFFERS)
                        .map(Line::joint)
                        .distinct()
                        .count()
                == 1;
        return isOne ? decided : decided.withoutJoint();
    }

    private List<Fact> supposed(List<Fact> undated, int set) {
        Set<Fact> in = new HashSet<>();
        for (int i = 0; i < undated.size(); i++) {
            if ((set >> i & 1) == 1) {
                in.add(undated.get(i));
            }
        }
        return place.stream()
                .map(fact -> in.contains(fact) ? fact.supposedIn() : fact)
                .toList();
    }

    private List<Line> lines(List<Fact> facts, FigureBase base) {
        Base bases = new Base(scale, figure, records.contains(PlanRecord.DISPOSITIONS));
        List<Member> members = bases.members(facts, base, ofGroup(base));
        List<Member> every = switch (base.getKind()) {
            case CURRENT -> bases.members(facts, FigureBase.of(BaseKind.EVERY), Set.of());
            case GROUP ->
                bases.members(
                        facts.stream()
                                .filter(fact -> ofGroup(base).contains(fact.id()))
                                .toList(),
                        FigureBase.of(BaseKind.EVERY),
                        Set.of());
            default -> members;
        };
        boolean listed = isListed() && isKnown(base);
        EntriesModel entries = new EntriesModel(scale, figure, members, every, records, listed, base);
        List<Line> lines = new ArrayList<>(entries.lines());
        lines.addAll(new OwnCountsModel(scale, figure)
                .lines(Optional.of(bases.notAssessed(members))
                        .filter(count -> isKnown(base) && bases.isKept(members, base))));
        lines.addAll(new PercentagesModel(scale, figure, entries, placed.beside(), listed).lines());
        if (listed || figure.getTotal().isPresent()) {
            HundredModel.line(scale, figure, members.size()).ifPresent(lines::add);
        }
        if (placed.isOfPlan()) {
            lines.addAll(AreasModel.lines(plan, figure, facts));
        }
        if (listed) {
            boolean isOpen =
                    base.getKind() == BaseKind.STATUS && !members.stream().allMatch(member -> member.isCertain(scale));
            (isOpen ? JointModel.ofOpenBase(scale, figure, base, open(facts)) : JointModel.line(scale, figure, members))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    /** The entries in the plan, those not assessed with any status or none, whatever the figure says of them. */
    private List<Member> open(List<Fact> facts) {
        PublishedFigure none = PublishedFigure.builder()
                .of(figure.getOf())
                .source(figure.getSource())
                .build();
        return new Base(scale, none, false).members(facts, CURRENT, Set.of());
    }

    /** Whether anything of the kind is listed: by the plan, or by the group that the figure is of; or whether all of them are recorded. */
    private boolean isListed() {
        if (placed.isOfGroup()) {
            return !place.isEmpty() || records.contains(PlanRecord.ENTRIES);
        }
        boolean any = figure.getOf() == FigureSubject.ACTIONS
                ? !plan.getActions().isEmpty()
                : !plan.getBenefits().isEmpty();
        return any || records.contains(PlanRecord.ENTRIES);
    }

    /** Whether the plan has the group that a base names; a figure of another is not compared. */
    private boolean isKnown(FigureBase base) {
        if (base.getKind() == BaseKind.ENTRIES) {
            return place.stream().map(Fact::id).collect(Collectors.toSet()).containsAll(base.getEntries());
        }
        return base.getKind() != BaseKind.GROUP
                || plan.getGroups().stream()
                        .anyMatch(group ->
                                base.getId().filter(group.getId()::equals).isPresent());
    }

    private Set<String> ofGroup(FigureBase base) {
        return plan.getGroups().stream()
                .filter(group -> base.getId().filter(group.getId()::equals).isPresent())
                .findFirst()
                .map(EntryGroup::getEntries)
                .<Set<String>>map(HashSet::new)
                .orElse(Set.of());
    }
}
