package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says in plain words what was found of one figure. */
final class FigureReport {

    private final PublishedFigure figure;
    private final Against against;
    private final String scope;
    private final String where;
    private final List<FigureFinding> found;

    FigureReport(PublishedFigure figure, Against against, String scope, String where, List<FigureFinding> found) {
        this.figure = figure;
        this.against = against;
        this.scope = scope;
        this.where = where;
        this.found = found;
    }

    void count(String key, long published, Optional<Bounds> counted) {
        add(
                counted.map(bounds -> bounds.verdictOn(published)).orElse(Verdict.NOT_COMPARED),
                key,
                Long.toString(published),
                Optional.ofNullable(figure.getPercentages().get(key)),
                counted);
    }

    void list(String key, Set<String> listed, Set<String> missing, Set<String> beyond, Optional<Bounds> stated) {
        Verdict verdict = stated.isEmpty()
                ? Verdict.NOT_COMPARED
                : missing.isEmpty() && beyond.isEmpty() ? Verdict.AGREES : Verdict.DIFFERS;
        StringBuilder names = new StringBuilder();
        if (!missing.isEmpty()) {
            names.append("; not listed: ").append(String.join(", ", missing));
        }
        if (!beyond.isEmpty()) {
            names.append("; listed and not so stated: ").append(String.join(", ", beyond));
        }
        add(verdict, key + " list", Integer.toString(listed.size()), Optional.empty(), stated, names.toString());
    }

    void add(Verdict verdict, String key, String published, Optional<String> percentage, Optional<Bounds> counted) {
        add(verdict, key, published, percentage, counted, "");
    }

    private void add(
            Verdict verdict,
            String key,
            String published,
            Optional<String> percentage,
            Optional<Bounds> counted,
            String more) {
        String name = figure.getOf() + " " + key;
        String beside = against == Against.PARTS ? "the areas' figures give " : "counted ";
        String message = scope + words(name) + ": published " + published
                + percentage.map(printed -> " (" + printed + "%)").orElse("")
                + counted.map(bounds -> ", " + beside + bounds).orElse("")
                + more
                + "; " + words(verdict.name()).toLowerCase(Locale.ROOT)
                + " (" + figure.getSource().getPlace() + ")";
        found.add(new FigureFinding(
                verdict,
                against,
                name,
                published,
                percentage,
                counted,
                where,
                figure.getSource(),
                figure.getNote(),
                message));
    }

    private static String words(String constants) {
        String lower = constants.replace('_', ' ').toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
