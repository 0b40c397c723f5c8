package io.github.promisemodel.merge;

import io.github.promisemodel.assessment.Assessment;

/** What actions and benefits have in common when they are merged. */
final class EntryFields {

    private EntryFields() {}

    /** What an assessment is told apart by: its id, or else all that it says. */
    static Object idOf(Assessment<?> assessment) {
        return assessment.getId().<Object>map(id -> id).orElse(assessment);
    }
}
