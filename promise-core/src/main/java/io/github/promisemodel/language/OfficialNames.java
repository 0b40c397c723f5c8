package io.github.promisemodel.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of law, statistics and charities that have a term in them, and the other thing that LAC stands for; exempt in every
 * dictionary where they have their capitals. Other names are told by their capitals, as {@link NameRuns} does.
 */
final class OfficialNames {

    static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "Looked After Children (Scotland) Regulations",
            "Looked After Children and Young People: We Can and Must Do Better",
            "Education Outcomes for Looked After Children",
            "Educational Outcomes for Looked After Children",
            "Looked After Children Statistics",
            "Stand Up For Siblings",
            "Siblings Reunited",
            "Local Area Coordinator (LAC)",
            "Local Area Coordinators (LACs)",
            "Local Area Coordination (LAC)"));

    private static final PhraseIndex INDEX = PhraseIndex.ofNames(TermSearch.withPlurals(NAMES));

    private OfficialNames() {}

    /** The first of them that stands in a text, as it is written there. */
    static Optional<String> in(String text) {
        int start = INDEX.next(text, 0);
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start, INDEX.end(text, start)));
    }
}
