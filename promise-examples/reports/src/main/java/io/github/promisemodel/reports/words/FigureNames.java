package io.github.promisemodel.reports.words;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.PublishedNumber;
import java.util.Optional;
import java.util.stream.Collectors;

/** What published figures are called, such as "Actions complete" for the count of COMPLETE. */
public final class FigureNames {

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
        return labels.word(finding.subject());
    }

    /**
     * The name of a figure.
     *
     * @param finding what was found of it
     * @return its name; a key that is no constant is as it is in the plan
     */
    public String of(FigureFinding finding) {
        String keys =
                finding.keys().stream().map(key -> key(finding.subject(), key)).collect(Collectors.joining(", "));
        return labels.text("figure.of", subject(finding), keys);
    }

    /**
     * What was published.
     *
     * @param finding what was found of it
     * @return "15", or "15, 16 of 31" of counts that were published together, with what they are out of
     */
    public String published(FigureFinding finding) {
        return finding.number() instanceof PublishedNumber.Counts together
                ? labels.text(
                        "figure.claimed",
                        together.counts().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        together.total())
                : finding.published();
    }

    /**
     * The word of a status by which a figure counts, amid others.
     *
     * @param finding what was found of the figure
     * @param status the status
     * @return "complete"; a status that is no constant is as it is in the plan
     */
    public String status(FigureFinding finding, String status) {
        return constant(finding.subject(), status).orElse(status);
    }

    private String key(FigureSubject subject, FigureKey key) {
        return switch (key.kind()) {
            case COUNT, COMBINED -> names(subject, key, "and");
            case OPEN -> names(subject, key, "or");
            case COMBINED_BY_COUNTS -> labels.text("figure.by-their-counts", names(subject, key, "and"));
            case LIST -> labels.text("figure.list", names(subject, key, "and"));
            case TOTAL, TOTAL_BY_COUNTS, PERCENTAGES -> labels.text("FigureKey." + key.kind());
        };
    }

    /** One name, or several that are counted together, such as "blue and green". */
    private String names(FigureSubject subject, FigureKey key, String joint) {
        return key.names().stream()
                .map(name -> constant(subject, name).orElse(name))
                .collect(Collectors.joining(" " + labels.text(joint) + " "));
    }

    /** The word of a constant amid others, or nothing where the name is of none. */
    private Optional<String> constant(FigureSubject subject, String name) {
        return switch (name) {
            case PublishedFigure.NOT_ASSESSED -> labels.findAmid("not-assessed");
            case PublishedFigure.EXTENDED -> labels.find("figure.extended");
            default ->
                status(subject, name)
                        .or(() -> labels.findAmid("DispositionKind." + name))
                        .or(() -> labels.findAmid("Foundation." + name));
        };
    }

    private Optional<String> status(FigureSubject subject, String name) {
        return switch (subject) {
            case ACTIONS -> labels.findAmid("ActionStatus." + name);
            case BENEFITS -> labels.findAmid("BenefitStatus." + name);
            case AREAS, CALLS_TO_ACTION -> Optional.empty();
        };
    }
}
