package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says in plain words what was found of one figure, compared with one thing. */
final class FigureReport {

    /** The key of a figure's total. */
    static final String TOTAL = "total";

    private final PublishedFigure figure;
    private final ComparedWith comparedWith;
    private final String scope;
    private final PlanPath where;
    private final List<FigureFinding> found;

    FigureReport(
            PublishedFigure figure,
            ComparedWith comparedWith,
            String scope,
            PlanPath where,
            List<FigureFinding> found) {
        this.figure = figure;
        this.comparedWith = comparedWith;
        this.scope = scope;
        this.where = where;
        this.found = found;
    }

    void count(String key, long published, Optional<Bounds> counted, Behind behind) {
        Verdict verdict = counted.map(bounds -> bounds.verdictOn(published)).orElse(Verdict.NOT_COMPARED);
        Optional<String> percentage =
                Optional.ofNullable(figure.getPercentages().get(key));
        String beside = comparedWith == ComparedWith.PARTS ? "the areas' figures give " : "counted ";
        add(
                verdict,
                key,
                Long.toString(published),
                percentage,
                counted,
                behind,
                Optional.empty(),
                List.of(),
                counted.map(bounds -> beside + bounds).orElse("nothing to count"));
    }

    /** A number of things of which the plan may not list all: those it lists are a least, and the most may be open. */
    void atLeast(String key, long published, Bounds counted, boolean isMostOpen, Behind behind) {
        Verdict verdict =
                counted.contains(published) && isMostOpen ? Verdict.NOT_DECIDED : counted.verdictOn(published);
        add(
                verdict,
                key,
                Long.toString(published),
                Optional.ofNullable(figure.getPercentages().get(key)),
                Optional.of(counted),
                behind,
                Optional.empty(),
                List.of(),
                verdict == Verdict.NOT_DECIDED
                        ? "at least " + counted.least() + ", as far as the plan lists them"
                        : "counted " + counted);
    }

    /** A printed list beside what is stated of the entries; unstated are those listed of which nothing is stated. */
    void list(
            String key,
            Set<String> listed,
            Set<String> missing,
            Set<String> beyond,
            Set<String> unstated,
            Optional<Bounds> stated) {
        Verdict verdict = stated.isEmpty()
                ? Verdict.NOT_COMPARED
                : !missing.isEmpty() || !beyond.isEmpty()
                        ? Verdict.DIFFERS
                        : unstated.isEmpty() ? Verdict.AGREES : Verdict.NOT_DECIDED;
        StringBuilder said =
                new StringBuilder(stated.map(bounds -> "counted " + bounds).orElse("nothing to count"));
        if (!missing.isEmpty()) {
            said.append("; not listed: ").append(String.join(", ", missing));
        }
        if (!beyond.isEmpty()) {
            said.append("; listed and not so stated: ").append(String.join(", ", beyond));
        }
        if (!unstated.isEmpty()) {
            said.append("; listed, and nothing is stated: ").append(String.join(", ", unstated));
        }
        add(
                verdict,
                key + " list",
                Integer.toString(listed.size()),
                Optional.empty(),
                stated,
                new Behind(List.copyOf(listed), List.of()),
                Optional.empty(),
                List.of(),
                said.toString());
    }

    /** A number compared with something else than entries; said is what the sentence says of it. */
    void add(Verdict verdict, String key, String published, Optional<Bounds> counted, Behind behind, String said) {
        add(verdict, key, published, Optional.empty(), counted, behind, Optional.empty(), List.of(), said);
    }

    /** A printed percentage, or several, and the named roundings that give it. */
    void percentage(
            Verdict verdict,
            String key,
            String published,
            Optional<Bounds> counted,
            Behind behind,
            List<Rounding> roundings,
            String said) {
        add(verdict, key, published, Optional.empty(), counted, behind, Optional.empty(), roundings, said);
    }

    void joint(Verdict verdict, String keys, String published, JointSolutions joint, String said) {
        add(
                verdict,
                keys,
                published,
                Optional.empty(),
                Optional.empty(),
                Behind.NONE,
                Optional.of(joint),
                List.of(),
                said);
    }

    private void add(
            Verdict verdict,
            String key,
            String published,
            Optional<String> percentage,
            Optional<Bounds> counted,
            Behind behind,
            Optional<JointSolutions> joint,
            List<Rounding> roundings,
            String said) {
        String name = figure.getOf() + " " + key;
        String message = scope + words(name) + ": published " + published
                + percentage
                        .map(printed -> " (" + Percentage.withSign(printed) + ")")
                        .orElse("") + ", " + said + "; "
                + words(verdict.name()).toLowerCase(Locale.ROOT) + " ("
                + figure.getSource().getPlace() + ")";
        found.add(new FigureFinding(
                verdict,
                comparedWith,
                name,
                published,
                percentage,
                counted,
                behind,
                joint,
                roundings,
                where,
                Optional.empty(),
                figure.getSource(),
                figure.getNote(),
                message));
    }

    static String words(String constants) {
        String lower = constants.replace('_', ' ').toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
