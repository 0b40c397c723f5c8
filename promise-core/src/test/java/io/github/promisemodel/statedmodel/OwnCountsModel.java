package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The counts of a figure beside its own total and its own combined count (rule 7).
 *
 * <p>What is counted by status, as open, together and as not assessed excludes each other and is added; other keys are never added, but that SUPERSEDED and WITHDRAWN
 * are part of a total of every entry. As many as the total agrees; more differs. Where less is counted, the rest has what is not printed: not decided, but that it
 * agrees where the rest is for certain just those not assessed, and differs where nothing is left that it could be.
 *
 * <p>Decided: this is asked where two such numbers or more are printed, SUPERSEDED and WITHDRAWN not among them; where no base is stated the total may be with these or
 * without. Whatever the base, it may be with those overdue, where these are printed apart from the statuses that they have. A combined count takes the place of the counts of its statuses, unless these are more. A combined count is compared with the counts of its statuses, and with the open
 * counts of them, where each of them is counted, or where those counted are more.
 */
final class OwnCountsModel {

    private static final Set<String> OUT = Set.of("SUPERSEDED", "WITHDRAWN");

    private final Scale scale;
    private final PublishedFigure figure;

    OwnCountsModel(Scale scale, PublishedFigure figure) {
        this.scale = scale;
        this.figure = figure;
    }

    /** Whether a key excludes the others of its kind: of what a figure counts, an entry has one of them. */
    static boolean isOfTable(Scale scale, String key) {
        return scale.isState(key) || OUT.contains(key);
    }

    /**
     * What is said.
     *
     * @param notAssessed how many stay not assessed in every world, if the figure says so
     */
    List<Line> lines(Optional<Long> notAssessed) {
        List<Line> lines = new ArrayList<>();
        figure.getTotal().ifPresent(total -> {
            if (numbers() >= 2 || numbers() == 1 && range(false).least() > total) {
                Verdict verdict = verdict(total, notAssessed, 0);
                long overdue = figure.getCounts().getOrDefault(PublishedFigure.OVERDUE, 0L);
                Verdict every = verdict(total, notAssessed, overdue);
                lines.add(Line.of(
                        ComparedWith.PARTS,
                        new FigureKey(FigureKey.Kind.TOTAL_BY_COUNTS, List.of()),
                        verdict.compareTo(every) < 0 ? verdict : every));
            }
        });
        combined().ifPresent(combined -> combined(combined).ifPresent(lines::add));
        return lines;
    }

    /** The best of what is said with those that left and without, where it may be either. */
    private Verdict verdict(long total, Optional<Long> notAssessed, long overdue) {
        Verdict verdict = verdict(total - overdue, range(false), notAssessed);
        Verdict every = mayHoldThoseThatLeft(figure) ? verdict(total - overdue, range(true), notAssessed) : verdict;
        return figure.getBase().isPresent() || every.compareTo(verdict) < 0 ? every : verdict;
    }

    private Verdict verdict(long total, Range sum, Optional<Long> notAssessed) {
        int all = scale.everyStatus() | 1 << scale.notAssessed();
        if (total <= sum.most()) {
            return sum.verdict(total);
        }
        boolean rest = !figure.getCounts().containsKey(PublishedFigure.NOT_ASSESSED)
                && sum.least() == sum.most()
                && notAssessed.filter(count -> count == total - sum.most()).isPresent();
        return printed() == all ? Verdict.DIFFERS : rest ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    /** What is counted in all: an open count that may be counted together too may be counted once or twice. */
    private Range range(boolean withThoseThatLeft) {
        long partly = figure.getOpen().stream()
                .filter(open -> (scale.set(open.getStatus()) & together()) != 0
                        && (scale.set(open.getStatus()) & ~together()) != 0)
                .mapToLong(OpenCount::getCount)
                .sum();
        long room = Math.max(0, combined().flatMap(CombinedFigure::getCount).orElse(0L) - within());
        long most = sum(withThoseThatLeft);
        return new Range(most - Math.min(partly, room), most);
    }

    /** What is counted of the statuses of the combined figure, by their names or as open among them. */
    private long within() {
        long within = 0;
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            int state = scale.state(count.getKey());
            within += state >= 0 && (together() >> state & 1) == 1 ? count.getValue() : 0;
        }
        for (OpenCount open : figure.getOpen()) {
            within += (scale.set(open.getStatus()) & ~together()) == 0 ? open.getCount() : 0;
        }
        return within;
    }

    private Optional<CombinedFigure> combined() {
        return figure.getCombined().filter(each -> each.getCount().isPresent());
    }

    private int together() {
        return combined().map(each -> scale.set(each.getStatus())).orElse(0);
    }

    private int numbers() {
        return new Claim(scale, figure).keys().size();
    }

    /** The states that are counted, alone or together. */
    int printed() {
        return together() | scale.set(figure.getCounts().keySet());
    }

    /** What is counted in all, with or without those that left, every open count that may be outside of the combined one being so. */
    long sum(boolean withThoseThatLeft) {
        long sum =
                Math.max(within(), combined().flatMap(CombinedFigure::getCount).orElse(0L));
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            int state = scale.state(count.getKey());
            boolean isOther = state >= 0 && (together() >> state & 1) == 0;
            sum += isOther || withThoseThatLeft && OUT.contains(count.getKey()) ? count.getValue() : 0;
        }
        for (OpenCount open : figure.getOpen()) {
            sum += (scale.set(open.getStatus()) & ~together()) == 0 ? 0 : open.getCount();
        }
        return sum;
    }

    /** How many have none of what is counted, of so many; absent if that is open. */
    Optional<Long> leftOf(long all) {
        Range range = range(false);
        return range.least() == range.most() ? Optional.of(all - range.most()) : Optional.empty();
    }

    /** What the counts by one name and the open ones add to, with or without those that left. */
    long byName(boolean withThoseThatLeft) {
        return figure.getOpen().stream().mapToLong(OpenCount::getCount).sum()
                + figure.getCounts().entrySet().stream()
                        .filter(count ->
                                scale.isState(count.getKey()) || withThoseThatLeft && OUT.contains(count.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    /** Whether what a figure is of may have those that left in it: it is of every entry, or does not say of what it is. */
    static boolean mayHoldThoseThatLeft(PublishedFigure figure) {
        return figure.getBase().filter(base -> base.getKind() != BaseKind.EVERY).isEmpty();
    }

    static boolean isOfThoseThatLeft(String key) {
        return OUT.contains(key);
    }

    private Optional<Line> combined(CombinedFigure combined) {
        long count = combined.getCount().orElseThrow();
        long least = 0;
        for (String status : Set.copyOf(combined.getStatus())) {
            least += figure.getCounts().getOrDefault(status, 0L);
        }
        long most = least;
        for (OpenCount open : figure.getOpen()) {
            boolean inside = combined.getStatus().containsAll(open.getStatus());
            boolean partly = open.getStatus().stream().anyMatch(combined.getStatus()::contains);
            least += inside ? open.getCount() : 0;
            most += partly ? open.getCount() : 0;
        }
        boolean every = figure.getCounts().keySet().containsAll(combined.getStatus());
        return every || least > count
                ? Optional.of(Line.count(
                        ComparedWith.PARTS,
                        new FigureKey(FigureKey.Kind.COMBINED_BY_COUNTS, combined.getStatus()),
                        count,
                        new Range(least, most)))
                : Optional.empty();
    }
}
