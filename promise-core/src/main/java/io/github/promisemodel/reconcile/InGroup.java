package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.words.Phrase;
import java.util.Objects;
import java.util.Optional;

/**
 * The group of entries that a figure is about.
 *
 * @param id the group's id
 * @param reference its printed reference; empty if it has none
 * @param title its title
 */
public record InGroup(String id, Optional<String> reference, String title) {

    /**
     * Makes it.
     *
     * @param id the group's id
     * @param reference its printed reference
     * @param title its title
     */
    public InGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(title, "title");
    }

    static InGroup of(EntryGroup group) {
        return new InGroup(group.getId(), group.getReference(), group.getTitle());
    }

    /** {@return what people know it by, as a phrase} */
    Phrase namePhrase() {
        return Phrase.of("plan.GROUP", "reference", reference, "id", id, "title", title);
    }
}
