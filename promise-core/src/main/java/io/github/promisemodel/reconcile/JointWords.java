package io.github.promisemodel.reconcile;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.words.Words;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The English of whether and how counts claimed together can hold. */
final class JointWords {

    private static final int MOST_FIGURES = 18;

    private JointWords() {}

    static String of(Code code, JointSolutions joint) {
        Map<String, Object> words = new HashMap<>();
        words.put("comparison", Words.of("reconcile.LEVEL." + joint.level()));
        joint.solutions().ifPresent(solutions -> words.put("solutions", number(solutions)));
        if (!joint.onlySolution().isEmpty()) {
            words.put(
                    "suppositions",
                    joint.onlySolution().stream().map(JointWords::of).toList());
        }
        joint.corrections().ifPresent(corrections -> put(joint.level(), corrections, words));
        return Words.of("reconcile." + code, words);
    }

    private static String of(Supposition supposition) {
        List<String> counts = supposition.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> Words.of(
                        "reconcile.SUPPOSED_COUNT",
                        "count",
                        count.getValue(),
                        "status",
                        FigureKeyWords.of(count.getKey())))
                .toList();
        List<String> entries = supposition.entries();
        if (supposition.of() instanceof SolutionScope.OfArea area) {
            return Words.of("reconcile.SUPPOSED_OF_AREA", "area", area.area().name(), "counts", counts);
        }
        return supposition.counts().size() == 1
                ? Words.of(
                        "reconcile.SUPPOSED_STATUS",
                        "entries",
                        entries,
                        "status",
                        supposition.counts().keySet().stream()
                                .map(FigureKeyWords::of)
                                .findFirst())
                : Words.of("reconcile.SUPPOSED_COUNTS", "entries", entries, "counts", counts);
    }

    private static void put(SolutionLevel level, Corrections corrections, Map<String, Object> words) {
        words.put("changes", corrections.changes());
        corrections.answers().ifPresent(answers -> words.put("answers", answers(level, answers, corrections)));
    }

    /** "is 1 answer", or "are 92 answers, 12 of them within one part". */
    private static String answers(SolutionLevel level, BigInteger answers, Corrections corrections) {
        BigInteger alone = corrections.alone().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        boolean isSaid = level == SolutionLevel.PARTS && !alone.equals(answers);
        return Words.of(
                answers.equals(BigInteger.ONE) ? "reconcile.ONE_ANSWER" : "reconcile.ANSWERS",
                "answers",
                number(answers),
                "alone",
                isSaid ? Optional.of(number(alone)) : Optional.empty());
    }

    /** A number in figures, or by its size if it has more than most people read. */
    private static String number(BigInteger number) {
        String figures = number.toString();
        return figures.length() <= MOST_FIGURES
                ? figures
                : Words.of("reconcile.LARGE_NUMBER", "exponent", figures.length() - 1);
    }
}
