package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.words.Phrase;
import java.util.Objects;
import java.util.Optional;

/**
 * The area that a figure is about.
 *
 * @param id the area's id, such as {@code a7}
 * @param reference its printed reference, such as {@code 7}; empty if it has none
 * @param title its title; empty if the plan has no such area
 */
public record InArea(String id, Optional<String> reference, Optional<String> title) {

    /**
     * Makes it.
     *
     * @param id the area's id
     * @param reference its printed reference
     * @param title its title
     */
    public InArea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(title, "title");
    }

    static InArea of(ImprovementArea area) {
        return new InArea(area.getId(), area.getReference(), Optional.of(area.getTitle()));
    }

    /** {@return what people know it by: its reference, or its id if it has none} */
    public String name() {
        return reference.orElse(id);
    }

    /** {@return the same as a phrase: another phrasebook may say the title where there is no reference} */
    Phrase namePhrase() {
        return Phrase.of("reconcile.AREA_NAME", "reference", reference, "id", id, "title", title);
    }
}
