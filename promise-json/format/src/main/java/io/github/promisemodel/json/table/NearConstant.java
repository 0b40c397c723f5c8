package io.github.promisemodel.json.table;

import io.github.promisemodel.fields.MeantNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of a few constants was meant by another word: {@code CARRIED_FORWARD} by "carried" and by "carry forward". */
final class NearConstant {

    /** A longer text is no slip for a constant. */
    private static final int LONGEST = 40;

    /** Shorter words, such as "at" and "to", tell nothing. */
    private static final int SHORTEST_WORD = 4;

    /** With one of these, a word that a constant has means the opposite. */
    private static final Set<String> NEGATIONS = Set.of("NOT", "NO", "NON", "NEVER");

    private NearConstant() {}

    /**
     * The constant that was meant.
     *
     * @param names the constants
     * @param text another word
     * @return the one that is misspelt, or that has a word of it and no other has; empty if there is none
     */
    static Optional<String> find(Collection<String> names, String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : MeantNames.of(names).find(text).or(() -> findByWord(names, text));
    }

    private static Optional<String> findByWord(Collection<String> names, String text) {
        Set<String> words = wordsOf(text);
        if (words.stream().anyMatch(NEGATIONS::contains)) {
            return Optional.empty();
        }
        List<String> found = names.stream()
                .filter(name ->
                        wordsOf(name).stream().anyMatch(word -> word.length() >= SHORTEST_WORD && words.contains(word)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Set<String> wordsOf(String text) {
        return new HashSet<>(Arrays.asList(text.toUpperCase(Locale.ROOT).split("[^A-Z]+")));
    }
}
