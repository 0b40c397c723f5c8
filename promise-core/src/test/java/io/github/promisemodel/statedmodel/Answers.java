package io.github.promisemodel.statedmodel;

import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reconcile.Supposition;
import io.github.promisemodel.tally.Rounding;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the model and the library say of a drawn plan, each answer as a text by what was asked, and where they disagree. */
final class Answers {

    private Answers() {}

    /** Each question that is answered otherwise, with both answers; none where all agree. */
    static SortedMap<String, String> disagreements(DrawnPlan drawn) {
        SortedMap<String, String> model = new TreeMap<>();
        SortedMap<String, String> library = new TreeMap<>();
        figures(drawn, model, library);
        Map<String, ReconciliationModel.Placed> figures =
                ReconciliationModel.figures(drawn.plan(), drawn.asOf().end());
        SortedMap<String, String> differ = new TreeMap<>();
        SortedSet<String> questions = new TreeSet<>(model.keySet());
        questions.addAll(library.keySet());
        for (String question : questions) {
            String ours = model.getOrDefault(question, "nothing");
            String theirs = library.getOrDefault(question, "nothing");
            ReconciliationModel.Placed placed = figures.get(question.split(" ")[0]);
            boolean isKnown = placed != null && Pending.isKnown(drawn.plan(), placed.figure(), question, ours, theirs);
            if (!ours.equals(theirs) && !isKnown) {
                differ.put(question, "model: " + ours + "; library: " + theirs);
            }
        }
        return differ;
    }

    private static void figures(DrawnPlan drawn, Map<String, String> model, Map<String, String> library) {
        Map<String, List<Line>> lines =
                ReconciliationModel.of(drawn.plan(), drawn.asOf().end());
        lines.forEach(
                (where, of) -> of.forEach(line -> model.put(where + " " + line.name(), line.verdict() + said(line))));
        for (FigureFinding finding :
                Reconciliation.of(drawn.plan(), drawn.asOf()).figures()) {
            String where = finding.where().toString();
            boolean parts = finding.joint()
                    .filter(joint -> joint.level() == SolutionLevel.PARTS)
                    .isPresent();
            String name = finding.comparedWith() + " " + finding.keys() + (parts ? " of parts" : "");
            Line like = lines.getOrDefault(where, List.of()).stream()
                    .filter(line -> line.name().equals(name))
                    .findFirst()
                    .orElse(null);
            library.put(where + " " + name, said(finding, like));
        }
    }

    private static String said(Line line) {
        return line.counted().map(range -> ", counted " + range).orElse("")
                + (line.roundings().isEmpty() ? "" : ", by " + line.roundings())
                + line.joint().map(joint -> ", " + joint).orElse("");
    }

    /** The same of a finding; of what is counted only what the model says too. */
    private static String said(FigureFinding finding, @org.jspecify.annotations.Nullable Line like) {
        SortedSet<String> roundings = new TreeSet<>();
        finding.rounding().stream().map(Rounding::name).forEach(roundings::add);
        boolean counted = like == null || like.counted().isPresent();
        return finding.verdict()
                + finding.counted()
                        .filter(range -> counted)
                        .map(range -> ", counted " + range)
                        .orElse("")
                + (roundings.isEmpty() ? "" : ", by " + roundings)
                + finding.joint()
                        .filter(joint -> like == null || like.joint().isPresent())
                        .map(joint -> ", " + together(joint))
                        .orElse("");
    }

    private static Together together(JointSolutions joint) {
        SortedMap<String, String> only = new TreeMap<>();
        for (Supposition supposition : joint.onlySolution()) {
            supposition
                    .entries()
                    .forEach(id -> only.put(
                            id, String.join(" or ", supposition.counts().keySet())));
        }
        return new Together(
                joint.solutions().map(BigInteger::longValueExact).orElse(-1L),
                only,
                joint.corrections().map(Corrections::changes).orElse(0L),
                joint.corrections()
                        .flatMap(Corrections::answers)
                        .map(BigInteger::longValueExact)
                        .orElse(0L));
    }
}
