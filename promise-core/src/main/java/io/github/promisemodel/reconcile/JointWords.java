package io.github.promisemodel.reconcile;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.words.Phrase;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of whether and how counts claimed together can hold. */
final class JointWords {

    private static final int MOST_FIGURES = 18;

    private JointWords() {}

    static Phrase of(JointSolutions joint) {
        Map<String, Object> words = new HashMap<>();
        words.put("comparison", Phrase.of("reconcile.LEVEL." + joint.level()));
        joint.solutions().ifPresent(solutions -> words.put("solutions", number(solutions)));
        if (!joint.onlySolution().isEmpty()) {
            words.put(
                    "suppositions",
                    joint.onlySolution().stream().map(JointWords::of).toList());
        }
        joint.corrections().ifPresent(corrections -> put(joint.level(), corrections, words));
        return Phrase.of("reconcile." + joint.code(), words);
    }

    private static Phrase of(Supposition supposition) {
        List<Phrase> counts = supposition.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> Phrase.of(
                        "reconcile.SUPPOSED_COUNT",
                        "count",
                        count.getValue(),
                        "status",
                        FigureKeyWords.value(count.getKey())))
                .toList();
        List<Phrase> entries = FindingWords.entries(supposition.entries());
        if (supposition.of() instanceof SolutionScope.OfArea area) {
            return Phrase.of("reconcile.SUPPOSED_OF_AREA", "area", area.area().namePhrase(), "counts", counts);
        }
        return supposition.counts().size() == 1
                ? Phrase.of(
                        "reconcile.SUPPOSED_STATUS",
                        "entries",
                        entries,
                        "status",
                        supposition.counts().keySet().stream()
                                .map(FigureKeyWords::value)
                                .findFirst())
                : Phrase.of("reconcile.SUPPOSED_COUNTS", "entries", entries, "counts", counts);
    }

    private static void put(SolutionLevel level, Corrections corrections, Map<String, Object> words) {
        words.put("changes", corrections.changes());
        corrections.answers().ifPresent(answers -> words.put("answers", answers(level, answers, corrections)));
    }

    /** "is 1 answer", or "are 92 answers, 12 of them within one part". */
    private static Phrase answers(SolutionLevel level, BigInteger answers, Corrections corrections) {
        BigInteger alone = corrections.alone().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        boolean isSaid = level == SolutionLevel.PARTS && !alone.equals(answers);
        return Phrase.of(
                answers.equals(BigInteger.ONE) ? "reconcile.ONE_ANSWER" : "reconcile.ANSWERS",
                "answers",
                number(answers),
                "alone",
                isSaid ? Optional.of(number(alone)) : Optional.empty());
    }

    /** A number in figures, or by its size if it has more than most people read. */
    private static Object number(BigInteger number) {
        String figures = number.toString();
        return figures.length() <= MOST_FIGURES
                ? number
                : Phrase.of("reconcile.LARGE_NUMBER", "exponent", figures.length() - 1);
    }
}
