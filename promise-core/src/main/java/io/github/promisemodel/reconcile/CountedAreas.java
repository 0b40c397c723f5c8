package io.github.promisemodel.reconcile;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
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

/**
 * What a plan's areas and calls to action give for published numbers of them.
 *
 * <p>A plan names the calls to action that it has the text of, and there may be more, so that these are a least. An area
 * without a foundation may be under any.
 */
final class CountedAreas {

    private final List<ImprovementArea> areas;
    private final List<String> calls;
    /** The foundation of each call to action that the plan names. */
    private final Map<String, Foundation> foundations;
    /** The number of calls to action that the plan or the area prints, if it prints one. */
    private final Optional<Long> ownNumberOfCalls;

    private CountedAreas(
            List<ImprovementArea> areas,
            List<String> calls,
            Map<String, Foundation> foundations,
            List<PublishedFigure> published) {
        this.areas = areas;
        this.calls = calls;
        this.foundations = foundations;
        this.ownNumberOfCalls = published.stream()
                .filter(figure ->
                        figure.getOf() == FigureSubject.CALLS_TO_ACTION && figure.getPopulation() == Population.CURRENT)
                .map(PublishedFigure::getTotal)
                .flatMap(Optional::stream)
                .max(Long::compare);
    }

    /** All of a plan. */
    static CountedAreas of(Plan plan) {
        Map<String, Foundation> foundations = new LinkedHashMap<>();
        plan.getCallsToAction().forEach(call -> foundations.putIfAbsent(call.getId(), call.getFoundation()));
        return new CountedAreas(plan.getAreas(), List.copyOf(foundations.keySet()), foundations, plan.getPublished());
    }

    /** One area of the plan, with the calls to action that it answers. */
    CountedAreas of(ImprovementArea area) {
        List<String> answered = List.copyOf(new LinkedHashSet<>(area.getCallsToAction()));
        return new CountedAreas(List.of(area), answered, foundations, area.getPublished());
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
                                        .filter(area -> area.getFoundations().contains(foundation))
                                        .map(ImprovementArea::getId)
                                        .toList(),
                                areas.stream()
                                        .filter(area -> area.getFoundations().isEmpty())
                                        .map(ImprovementArea::getId)
                                        .toList()));
    }

    /** The calls to action that are known, or empty if none is. */
    Optional<Behind> calls() {
        return calls.isEmpty() ? Optional.empty() : Optional.of(new Behind(calls, List.of()));
    }

    /** The known calls to action of a foundation, or empty if none of any is known or the key is no foundation. */
    Optional<Behind> calls(String key) {
        return calls.isEmpty()
                ? Optional.empty()
                : foundation(key)
                        .map(foundation -> new Behind(
                                calls.stream()
                                        .filter(call -> foundations.get(call) == foundation)
                                        .toList(),
                                calls.stream()
                                        .filter(call -> !foundations.containsKey(call))
                                        .toList()));
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
        long others = calls.size() - least - known.possible().size();
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
