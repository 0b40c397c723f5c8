package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The states that an entry may have in a world, each by its number (rule 5): the statuses of its scale in order, then not assessed, then
 * being outside of what a figure is of, then being in it without a status. A set of states is an int with a bit for each.
 */
record Scale(List<String> statuses) {

    static final Scale ACTIONS =
            new Scale(Arrays.stream(ActionStatus.values()).map(Enum::name).toList());
    static final Scale BENEFITS =
            new Scale(Arrays.stream(BenefitStatus.values()).map(Enum::name).toList());

    static Scale of(FigureSubject subject) {
        return subject == FigureSubject.ACTIONS ? ACTIONS : BENEFITS;
    }

    int notAssessed() {
        return statuses.size();
    }

    int outside() {
        return statuses.size() + 1;
    }

    /** In what the figure is of, and without a status in it. */
    int apart() {
        return statuses.size() + 2;
    }

    /** Every status; as a reading it is not assessed. */
    int everyStatus() {
        return (1 << statuses.size()) - 1;
    }

    /** The number of a status or of not assessed, or -1 if the word is neither. */
    int state(String word) {
        return word.equals(PublishedFigure.NOT_ASSESSED) ? notAssessed() : statuses.indexOf(word);
    }

    boolean isState(String word) {
        return state(word) >= 0;
    }

    /** The set of some states; words that are none are left out. */
    int set(Collection<String> words) {
        int set = 0;
        for (String word : words) {
            set |= isState(word) ? 1 << state(word) : 0;
        }
        return set;
    }

    /** The statuses of a set, in the order of the scale. */
    List<String> names(int set) {
        return statuses.stream()
                .filter(status -> (set >> statuses.indexOf(status) & 1) == 1)
                .toList();
    }

    /** The same with not assessed. */
    List<String> words(int set) {
        List<String> words = new ArrayList<>(names(set));
        if ((set >> notAssessed() & 1) == 1) {
            words.add(PublishedFigure.NOT_ASSESSED);
        }
        return words;
    }

    List<String> sorted(List<String> words) {
        return names(set(words));
    }
}
