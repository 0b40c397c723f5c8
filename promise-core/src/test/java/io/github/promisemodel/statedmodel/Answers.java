package io.github.promisemodel.statedmodel;

import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reconcile.Supposition;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
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
        rollUps(drawn, model, library);
        fates(drawn, model, library);
        SortedMap<String, String> differ = new TreeMap<>();
        SortedSet<String> questions = new TreeSet<>(model.keySet());
        questions.addAll(library.keySet());
        for (String question : questions) {
            String ours = model.getOrDefault(question, "nothing");
            String theirs = library.getOrDefault(question, "nothing");
            if (!ours.equals(theirs)) {
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

    private static void rollUps(DrawnPlan drawn, Map<String, String> model, Map<String, String> library) {
        for (FigureSubject subject : List.of(FigureSubject.ACTIONS, FigureSubject.BENEFITS)) {
            RollUpModel.of(drawn.plan(), subject, drawn.asOf().end())
                    .forEach((counted, count) -> model.put(subject + " " + counted, count.toString()));
        }
        rollUp("ACTIONS ", RollUp.actions(drawn.plan(), drawn.asOf()), library);
        rollUp("BENEFITS ", RollUp.benefits(drawn.plan(), drawn.asOf()), library);
        Plan approved = Approved.of(drawn.plan());
        for (FigureSubject subject : List.of(FigureSubject.ACTIONS, FigureSubject.BENEFITS)) {
            RollUpModel.of(approved, subject, drawn.asOf().end())
                    .forEach((counted, count) -> model.put("approved " + subject + " " + counted, count.toString()));
        }
        rollUp("approved ACTIONS ", RollUp.actions(drawn.plan().approved(), drawn.asOf()), library);
        rollUp("approved BENEFITS ", RollUp.benefits(drawn.plan().approved(), drawn.asOf()), library);
    }

    private static <S extends Enum<S>> void rollUp(String of, RollUp<S> rollUp, Map<String, String> library) {
        tally(of + "total ", rollUp.total(), rollUp.dispositions(), library);
        rollUp.groups()
                .forEach(group ->
                        tally(of + group.key().id().orElseThrow() + " ", group.tally(), group.dispositions(), library));
        put(library, of + "overlaps", rollUp.by(Grouping.FOUNDATION).overlaps());
    }

    private static <S extends Enum<S>> void tally(
            String of, StatusTally<S> tally, DispositionTally dispositions, Map<String, String> library) {
        for (S status : tally.scale().getEnumConstants()) {
            put(library, of + "[" + status + "]", tally.count(status));
        }
        tally.open().forEach((reading, count) -> put(library, of + reading.statuses(), count));
        put(library, of + "not assessed", tally.notAssessed());
        tally.leftOut().forEach((why, count) -> put(library, of + "left out " + why, count));
        for (DispositionKind kind : DispositionKind.values()) {
            put(library, of + "becomes " + kind, dispositions.count(kind));
        }
        put(library, of + "becomes not stated", dispositions.notStated());
    }

    private static void put(Map<String, String> answers, String question, long count) {
        if (count != 0) {
            answers.put(question, Long.toString(count));
        }
    }

    private static void fates(DrawnPlan drawn, Map<String, String> model, Map<String, String> library) {
        new LedgerModel(drawn.plan(), drawn.next(), drawn.asOf().end())
                .fates()
                .forEach((entry, fates) -> model.put("fates of " + entry, fates.toString()));
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        for (LedgerLine line :
                CarryForwardLedger.of(drawn.plan(), drawn.next(), drawn.asOf()).lines()) {
            String entry =
                    (line.fate() == Fate.NEW ? "next/" : "") + line.entry().getId();
            found.computeIfAbsent(entry, id -> new TreeSet<>()).add(line.fate().name());
        }
        found.forEach((entry, fates) -> library.put("fates of " + entry, fates.toString()));
    }

    private static String said(Line line) {
        return line.counted().map(range -> ", counted " + range).orElse("")
                + (line.roundings().isEmpty() ? "" : ", by " + line.roundings())
                + line.joint().map(joint -> ", " + joint).orElse("")
                + (line.fits().isEmpty() ? "" : ", fits " + line.fits());
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
                        .orElse("")
                + (finding.fits().isEmpty()
                        ? ""
                        : ", fits "
                                + finding.fits().stream()
                                        .map(base -> base.getKind()
                                                + (base.getStatus().isEmpty()
                                                        ? ""
                                                        : " "
                                                                + Scale.of(finding.subject())
                                                                        .sorted(base.getStatus())))
                                        .toList());
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
