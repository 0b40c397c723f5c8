package io.github.promisemodel.examples.evaluation.words;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What published figures are called, such as "Actions complete" for {@code ACTIONS COMPLETE}. */
public final class FigureNames {

    private static final String LIST = " list";
    private static final String BY_THEIR_COUNTS = " by their counts";

    /** How the constants of a name are joined, and the word for it. */
    private static final Map<String, String> JOINTS = Map.of(" or ", "or", " and ", "and");

    /** The scale of the statuses by which a subject is counted. */
    private static final Map<String, String> SCALES = Map.of("ACTIONS", "ActionStatus.", "BENEFITS", "BenefitStatus.");

    private final Labels labels;

    /**
     * Prepares them.
     *
     * @param labels the words
     */
    public FigureNames(Labels labels) {
        this.labels = labels;
    }

    /**
     * What a figure is about.
     *
     * @param finding what was found of it
     * @return "Actions"
     */
    public String subject(FigureFinding finding) {
        return labels.text("FigureSubject." + subjectOf(finding));
    }

    /**
     * The name of a figure.
     *
     * @param finding what was found of it
     * @return its name; a key that is no constant is as it stands in the plan
     */
    public String of(FigureFinding finding) {
        String subject = subjectOf(finding);
        String key = finding.figure().substring(subject.length()).strip();
        return labels.text("figure.of", subject(finding), key(subject, key));
    }

    /**
     * Counts that were published together, with what they are out of.
     *
     * @param finding what was found of them
     * @return "15, 16 of 31"
     */
    public String published(FigureFinding finding) {
        String[] counts = finding.published().split(" of ", 2);
        return counts.length == 2 ? labels.text("figure.claimed", counts[0], counts[1]) : counts[0];
    }

    /**
     * The word of a status by which a figure counts.
     *
     * @param finding what was found of the figure
     * @param status the status
     * @return "Complete"
     */
    public String status(FigureFinding finding, String status) {
        return constant(subjectOf(finding), status).orElse(status);
    }

    private static String subjectOf(FigureFinding finding) {
        return finding.figure().split(" ", 2)[0];
    }

    private String key(String subject, String key) {
        Optional<String> alone = labels.find("figure.key." + key.replace(' ', '-'));
        if (alone.isPresent()) {
            return alone.get();
        }
        if (key.endsWith(LIST)) {
            Optional<String> listed = constant(subject, key.substring(0, key.length() - LIST.length()));
            if (listed.isPresent()) {
                return labels.text("figure.list", Labels.amid(listed.get()));
            }
        }
        if (key.endsWith(BY_THEIR_COUNTS)) {
            String counted = key.substring(0, key.length() - BY_THEIR_COUNTS.length());
            return labels.text("figure.by-their-counts", together(subject, counted));
        }
        return Arrays.stream(key.split(", ", -1))
                .map(each -> together(subject, each))
                .collect(Collectors.joining(", "));
    }

    /** Statuses that are counted together, such as "blue and green", or one alone. */
    private String together(String subject, String key) {
        for (Map.Entry<String, String> joint : JOINTS.entrySet()) {
            if (key.contains(joint.getKey())) {
                return all(subject, key, joint.getKey(), " " + labels.text(joint.getValue()) + " ");
            }
        }
        return constant(subject, key).map(Labels::amid).orElse(key);
    }

    private String all(String subject, String key, String joint, String word) {
        List<String> words = new ArrayList<>();
        for (String name : key.split(joint, -1)) {
            words.add(constant(subject, name).map(Labels::amid).orElse(name));
        }
        return String.join(word, words);
    }

    private Optional<String> constant(String subject, String name) {
        if (name.equals(PublishedFigure.NOT_ASSESSED)) {
            return labels.find("not-assessed");
        }
        return labels.find(SCALES.getOrDefault(subject, "") + name)
                .or(() -> labels.find("DispositionKind." + name))
                .or(() -> labels.find("Foundation." + name));
    }
}
