package io.github.promisemodel.progress;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Measures of one kind, such as those of one improvement area, and their tally.
 *
 * @param key what the group is known by: the id of a set or an area, a foundation's name, or a link as {@code plan/entry};
 *     empty for all measures, and for those that no other group has
 * @param label what to show: a title of the plan, a constant such as a foundation, or a phrase such as "no area"
 * @param measures the measures, in the order of the plan
 * @param tally how many of them have which answer
 */
public record MeasureGroup(Optional<String> key, Object label, List<CountedMeasure> measures, MeasureTally tally)
        implements Phrased {

    /**
     * Makes a group, from a copy of the measures.
     *
     * @param key what the group is known by
     * @param label what to show
     * @param measures the measures
     * @param tally how many of them have which answer
     */
    public MeasureGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        measures = List.copyOf(measures);
        Objects.requireNonNull(tally, "tally");
    }

    static MeasureGroup of(Optional<String> key, Object label, List<CountedMeasure> measures) {
        return new MeasureGroup(key, label, measures, MeasureTally.of(measures));
    }

    /** {@return what to show: a text of the plan as it is, anything else in English, a constant by its name} */
    public String title() {
        return label instanceof String text ? text : Phrasebook.ENGLISH.say(label);
    }

    /** {@return the measures of which anything is observed by the date} */
    public List<CountedMeasure> observed() {
        return measures.stream().filter(CountedMeasure::observed).toList();
    }

    /**
     * The measures behind one count of targets.
     *
     * @param state where the target in force is
     * @return the measures, as many as the tally counts
     */
    public List<CountedMeasure> in(TargetStanding.State state) {
        return measures.stream()
                .filter(measure -> measure.standing()
                        .filter(standing -> standing.state() == state)
                        .isPresent())
                .toList();
    }

    /** {@return the measures that have no target in force, or one without a date} */
    public List<CountedMeasure> withoutDatedTarget() {
        return measures.stream().filter(measure -> measure.standing().isEmpty()).toList();
    }

    /**
     * The measures behind one count of movements.
     *
     * @param outcome how they moved since the earlier date
     * @return the measures, as many as the tally counts
     */
    public List<CountedMeasure> moved(MovementOutcome outcome) {
        return measures.stream()
                .filter(measure -> measure.movement()
                        .filter(movement -> movement.outcome() == outcome)
                        .isPresent())
                .toList();
    }

    /** {@return the group, such as {@code Participation: 3 measures: 2 observed, 3 without a dated target}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("progress.MEASURE_GROUP", "title", label, "tally", tally);
    }
}
