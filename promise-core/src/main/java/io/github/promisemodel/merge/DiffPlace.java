package io.github.promisemodel.merge;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.Optional;

/** Where in two versions of a plan a comparison is, what that is called, and the entry it belongs to. */
record DiffPlace(PlanPath earlier, PlanPath later, Phrase thing, Optional<String> entry) {

    DiffPlace within(PlanPath inEarlier, PlanPath inLater, Phrase name) {
        return new DiffPlace(inEarlier, inLater, name, entry);
    }

    DiffPlace of(String entryId) {
        return new DiffPlace(earlier, later, thing, Optional.of(entryId));
    }

    FieldChange added(String field, PlanPath at, Object value) {
        return new FieldChange(
                FieldChange.Kind.ADDED,
                thing,
                entry,
                field,
                Optional.empty(),
                Optional.of(at),
                Optional.empty(),
                Optional.of(value));
    }

    FieldChange removed(String field, PlanPath at, Object value) {
        return new FieldChange(
                FieldChange.Kind.REMOVED,
                thing,
                entry,
                field,
                Optional.of(at),
                Optional.empty(),
                Optional.of(value),
                Optional.empty());
    }

    /** A field of the entity that is in both versions, with another value or in another order. */
    FieldChange changed(FieldChange.Kind kind, String field, Object before, Object after) {
        return at(kind, field, earlier.at(field), later.at(field), before, after);
    }

    FieldChange at(FieldChange.Kind kind, String field, PlanPath from, PlanPath to, Object before, Object after) {
        return new FieldChange(
                kind, thing, entry, field, Optional.of(from), Optional.of(to), Optional.of(before), Optional.of(after));
    }
}
