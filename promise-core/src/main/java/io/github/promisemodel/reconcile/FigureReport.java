package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says in plain words what was found of one figure, held against one thing. */
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

    void count(String key, long published, Optional<Bounds> counted, Behind behind) {
        Verdict verdict = counted.map(bounds -> bounds.verdictOn(published)).orElse(Verdict.NOT_COMPARED);
        Optional<String> percentage =
                Optional.ofNullable(figure.getPercentages().get(key));
        String beside = against == Against.PARTS ? "the areas' figures give " : "counted ";
        add(
                verdict,
                key,
                Long.toString(published),
                percentage,
                counted,
                behind,
                Optional.empty(),
                counted.map(bounds -> beside + bounds).orElse("nothing to count"));
    }

    void list(String key, Set<String> listed, Set<String> missing, Set<String> beyond, Optional<Bounds> stated) {
        Verdict verdict = stated.isEmpty()
                ? Verdict.NOT_COMPARED
                : missing.isEmpty() && beyond.isEmpty() ? Verdict.AGREES : Verdict.DIFFERS;
        StringBuilder said =
                new StringBuilder(stated.map(bounds -> "counted " + bounds).orElse("nothing to count"));
        if (!missing.isEmpty()) {
            said.append("; not listed: ").append(String.join(", ", missing));
        }
        if (!beyond.isEmpty()) {
            said.append("; listed and not so stated: ").append(String.join(", ", beyond));
        }
        add(
                verdict,
                key + " list",
                Integer.toString(listed.size()),
                Optional.empty(),
                stated,
                new Behind(List.copyOf(listed), List.of()),
                Optional.empty(),
                said.toString());
    }

    /** A number held against something else than entries; said is what the sentence says of it. */
    void add(Verdict verdict, String key, String published, Optional<Bounds> counted, Behind behind, String said) {
        add(verdict, key, published, Optional.empty(), counted, behind, Optional.empty(), said);
    }

    void joint(Verdict verdict, String keys, String published, Joint joint, String said) {
        add(verdict, keys, published, Optional.empty(), Optional.empty(), Behind.NONE, Optional.of(joint), said);
    }

    private void add(
            Verdict verdict,
            String key,
            String published,
            Optional<String> percentage,
            Optional<Bounds> counted,
            Behind behind,
            Optional<Joint> joint,
            String said) {
        String name = figure.getOf() + " " + key;
        String message = scope + words(name) + ": published " + published
                + percentage.map(printed -> " (" + printed + "%)").orElse("") + ", " + said + "; "
                + words(verdict.name()).toLowerCase(Locale.ROOT) + " ("
                + figure.getSource().getPlace() + ")";
        found.add(new FigureFinding(
                verdict,
                against,
                name,
                published,
                percentage,
                counted,
                behind,
                joint,
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
