package io.github.promisemodel.office.imports;

import io.github.promisemodel.foundation.Foundation;
import java.util.List;
import java.util.Optional;

/**
 * An improvement area, and the words that a sheet has for it.
 *
 * @param id its id in the plan
 * @param reference its reference as printed
 * @param title what it is about
 * @param foundations the foundations it belongs to
 * @param words the words of the sheet; its title, its reference and its id are such words too
 */
public record MappedArea(
        String id, Optional<String> reference, String title, List<Foundation> foundations, List<String> words) {

    /**
     * Makes an area.
     *
     * @param id its id in the plan
     * @param reference its reference as printed
     * @param title what it is about
     * @param foundations the foundations it belongs to
     * @param words the words of the sheet
     */
    public MappedArea {
        foundations = List.copyOf(foundations);
        words = List.copyOf(words);
    }
}
