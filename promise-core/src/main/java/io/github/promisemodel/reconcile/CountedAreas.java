package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Counted;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a plan's areas and calls to action give for published numbers of them.
 *
 * <p>A plan names the calls to action that it has the text of, and there may be more, so that these are a least, unless it
 * lists them all; then an area, which names those it answers, may answer any of them. An area without a foundation may be under
 * any.
 */
final class CountedAreas {

    private final List<ImprovementArea> areas;
    /** The foundations that an area is under. */
    private final Function<ImprovementArea, Set<Foundation>> under;

    private final Set<String> calls;
    /** The foundation of each call to action that the plan names. */
    private final Map<String, Foundation> foundations;
    /** Whether there are no more calls to action than those with a foundation. */
    private final boolean recorded;
    /** The number of calls to action that the plan or the area prints, if it prints one. */
    private final Optional<Long> ownNumberOfCalls;

    private CountedAreas(
            List<ImprovementArea> areas,
            Function<ImprovementArea, Set<Foundation>> under,
            Set<String> calls,
            Map<String, Foundation> foundations,
            boolean recorded,
            List<PublishedFigure> published) {
        this.recorded = recorded;
        this.areas = areas;
        this.under = under;
        this.calls = calls;
        this.foundations = foundations;
        this.ownNumberOfCalls = published.stream()
                .filter(figure ->
                        figure.getOf() == FigureSubject.CALLS_TO_ACTION && figure.getPopulation() == Population.CURRENT)
                .map(PublishedFigure::getTotal)
                .flatMap(Optional::stream)
                .max(Long::compare);
    }

    /** All of a plan, with what it lists completely. */
    static CountedAreas of(Plan plan, Recorded recorded) {
        Map<String, Foundation> foundations = new LinkedHashMap<>();
        plan.getCallsToAction().forEach(call -> foundations.putIfAbsent(call.getId(), call.getFoundation()));
        return new CountedAreas(
                plan.getAreas(),
                plan::foundationsOf,
                foundations.keySet(),
                foundations,
                recorded.has(PlanRecord.CALLS_TO_ACTION),
                plan.getPublished());
    }

    /** One area of the plan, with the calls to action that it answers. */
    CountedAreas of(ImprovementArea area) {
        Set<String> answered = new LinkedHashSet<>(area.getCallsToAction());
        return new CountedAreas(List.of(area), under, answered, foundations, recorded, area.getPublished());
    }

    /** No areas, and no calls to action that are known. */
    CountedAreas ofNone() {
        return new CountedAreas(List.of(), under, Set.of(), Map.of(), false, List.of());
    }

    /** How many areas there are, or empty if none is listed. */
    Optional<Counted> areas() {
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(counted(areas.stream().map(ImprovementArea::getId).toList(), List.of()));
    }

    /** How many areas are under a foundation, or empty if none is listed or the key is no foundation. */
    Optional<Counted> areas(String key) {
        return areas.isEmpty()
                ? Optional.empty()
                : foundation(key)
                        .map(foundation -> counted(
                                areas.stream()
                                        .filter(area -> under.apply(area).contains(foundation))
                                        .map(ImprovementArea::getId)
                                        .toList(),
                                areas.stream()
                                        .filter(area -> under.apply(area).isEmpty())
                                        .map(ImprovementArea::getId)
                                        .toList()));
    }

    /** The calls to action that are known, or empty if none is and there may be some. */
    Optional<Behind> calls() {
        return calls.isEmpty() && !recorded
                ? Optional.empty()
                : Optional.of(new Behind(
                        List.copyOf(calls), unanswered().map(Map.Entry::getKey).toList()));
    }

    /** The known calls to action of a foundation, or empty if none of any is known or the key is no foundation. */
    Optional<Behind> calls(String key) {
        return calls.isEmpty() && !recorded
                ? Optional.empty()
                : foundation(key)
                        .map(foundation -> new Behind(
                                calls.stream()
                                        .filter(call -> foundations.get(call) == foundation)
                                        .toList(),
                                Stream.concat(
                                                calls.stream().filter(call -> !foundations.containsKey(call)),
                                                unanswered()
                                                        .filter(call -> call.getValue() == foundation)
                                                        .map(Map.Entry::getKey))
                                        .toList()));
    }

    /** The plan's other calls to action, any of which the area may answer where these are all there are. */
    private Stream<Map.Entry<String, Foundation>> unanswered() {
        return recorded
                ? foundations.entrySet().stream().filter(call -> !calls.contains(call.getKey()))
                : Stream.empty();
    }

    /** Whether there are no calls to action but those that the plan lists. */
    boolean listsAllCalls() {
        return recorded;
    }

    /**
     * A number of calls to action where the plan lists all: at least those known, at most those and the possible ones, and of
     * one foundation no more than the printed number of all leaves.
     *
     * @param key which number it is
     * @param known the known ones that it is about
     */
    Counted countOfAllCalls(FigureKey key, Behind known) {
        Counted counted = counted(known.certain(), known.possible());
        if (key.equals(FigureKey.TOTAL) || ownNumberOfCalls.isEmpty()) {
            return counted.by(PlanRecord.CALLS_TO_ACTION);
        }
        Bounds printed = boundsOfCalls(known, 0);
        return printed.most() <= counted.bounds().most()
                ? new Counted(printed, known)
                : counted.by(PlanRecord.CALLS_TO_ACTION);
    }

    /**
     * The bounds of a number of calls to action: at least those known, and at most what the printed number of all leaves
     * beside those that are known to be others.
     *
     * @param known the known ones that it is about
     * @param published the number as published, which is the most where no number of all is printed
     */
    Bounds boundsOfCalls(Behind known, long published) {
        long least = known.certain().size();
        long others = calls.size()
                - least
                - known.possible().stream().filter(calls::contains).count();
        long most = ownNumberOfCalls.map(all -> all - others).orElse(published);
        return new Bounds(least, Math.max(least, most));
    }

    /** Whether a number of all calls to action is printed. */
    boolean printsNumberOfCalls() {
        return ownNumberOfCalls.isPresent();
    }

    private static Optional<Foundation> foundation(String key) {
        return Arrays.stream(Foundation.values())
                .filter(foundation -> foundation.name().equals(key))
                .findFirst();
    }

    private static Counted counted(List<String> certain, List<String> possible) {
        return new Counted(new Bounds(certain.size(), certain.size() + possible.size()), new Behind(certain, possible));
    }
}
