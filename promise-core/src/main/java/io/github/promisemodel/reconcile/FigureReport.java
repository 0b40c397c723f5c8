package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Optional;

/** Collects what is found of one figure, compared with one thing. */
final class FigureReport {

    private final PublishedFigure figure;
    private final ComparedWith comparedWith;
    private final FigurePlace place;
    private final List<FigureFinding> found;

    FigureReport(PublishedFigure figure, ComparedWith comparedWith, FigurePlace place, List<FigureFinding> found) {
        this.figure = figure;
        this.comparedWith = comparedWith;
        this.place = place;
        this.found = found;
    }

    void count(FigureKey key, long published, Optional<Bounds> counted, Behind behind) {
        count(key, published, counted, behind, Optional.empty());
    }

    /** A count whose bounds are closer because the plan lists all of something. */
    void count(FigureKey key, long published, Optional<Bounds> counted, Behind behind, Optional<PlanRecord> closedBy) {
        Code code = comparedWith == ComparedWith.PARTS ? Code.AREAS_GIVE : Code.COUNTED;
        addCount(
                counted.map(bounds -> bounds.verdictOn(published)).orElse(Verdict.NOT_COMPARED),
                key,
                published,
                counted,
                behind,
                counted.map(bounds -> FigureExplanation.of(code)
                                .with("counted", bounds)
                                .with("records", closedBy))
                        .orElseGet(() -> FigureExplanation.of(Code.NOTHING_TO_COUNT)));
    }

    /** A count that is compared with nothing, and why. */
    void notCompared(FigureKey key, long published, Code why) {
        addCount(Verdict.NOT_COMPARED, key, published, Optional.empty(), Behind.NONE, FigureExplanation.of(why));
    }

    /** A number of things of which the plan may not list all: those it lists are a least, and the most may be open. */
    void atLeast(FigureKey key, long published, Bounds counted, boolean isMostOpen, Behind behind) {
        Verdict verdict =
                counted.contains(published) && isMostOpen ? Verdict.NOT_DECIDED : counted.verdictOn(published);
        addCount(
                verdict,
                key,
                published,
                Optional.of(counted),
                behind,
                verdict == Verdict.NOT_DECIDED
                        ? FigureExplanation.of(Code.LISTED_AT_LEAST).with("least", counted.least())
                        : FigureExplanation.of(Code.COUNTED).with("counted", counted));
    }

    /** A printed list beside what is stated. */
    void list(String key, PrintedList list, Optional<Bounds> stated, Optional<PlanRecord> closedBy) {
        Verdict verdict = stated.isEmpty()
                ? Verdict.NOT_COMPARED
                : !list.missing().isEmpty() || !list.beyond().isEmpty()
                        ? Verdict.DIFFERS
                        : list.unstated().isEmpty() ? Verdict.AGREES : Verdict.NOT_DECIDED;
        number(
                verdict,
                FigureKey.list(key),
                new PublishedNumber.Count(list.listed().size()),
                stated,
                new Behind(List.copyOf(list.listed()), List.of()),
                stated.map(bounds -> FigureExplanation.of(Code.LIST)
                                .with("counted", bounds)
                                .with("missing", list.missing())
                                .with("beyond", list.beyond())
                                .with("unstated", list.unstated())
                                .with("records", closedBy))
                        .orElseGet(() -> FigureExplanation.of(Code.NOTHING_TO_COUNT)));
    }

    /** A count, with the percentage that is printed beside it. */
    private void addCount(
            Verdict verdict,
            FigureKey key,
            long published,
            Optional<Bounds> counted,
            Behind behind,
            FigureExplanation explanation) {
        Optional<String> percentage = key.kind() == FigureKey.Kind.COUNT
                ? Optional.ofNullable(figure.getPercentages().get(key.names().get(0)))
                : Optional.empty();
        add(
                verdict,
                List.of(key),
                new PublishedNumber.Count(published),
                percentage,
                counted,
                behind,
                Optional.empty(),
                List.of(),
                explanation);
    }

    /** A number that has no percentage beside it. */
    void number(
            Verdict verdict,
            FigureKey key,
            PublishedNumber number,
            Optional<Bounds> counted,
            Behind behind,
            FigureExplanation explanation) {
        percentage(verdict, key, number, counted, behind, List.of(), explanation);
    }

    /** A printed percentage, or several, and the named roundings that give it. */
    void percentage(
            Verdict verdict,
            FigureKey key,
            PublishedNumber number,
            Optional<Bounds> counted,
            Behind behind,
            List<Rounding> roundings,
            FigureExplanation explanation) {
        add(verdict, List.of(key), number, Optional.empty(), counted, behind, Optional.empty(), roundings, explanation);
    }

    void joint(Verdict verdict, List<FigureKey> keys, PublishedNumber number, JointSolutions joint) {
        add(
                verdict,
                keys,
                number,
                Optional.empty(),
                Optional.empty(),
                Behind.NONE,
                Optional.of(joint),
                List.of(),
                FigureExplanation.of(joint.code()));
    }

    private void add(
            Verdict verdict,
            List<FigureKey> keys,
            PublishedNumber number,
            Optional<String> percentage,
            Optional<Bounds> counted,
            Behind behind,
            Optional<JointSolutions> joint,
            List<Rounding> roundings,
            FigureExplanation explanation) {
        found.add(new FigureFinding(
                verdict,
                comparedWith,
                figure.getOf(),
                keys,
                number,
                percentage,
                figure.getPopulation(),
                FigureBases.of(figure.getBase()),
                counted,
                behind,
                joint,
                roundings,
                place,
                explanation));
    }
}
