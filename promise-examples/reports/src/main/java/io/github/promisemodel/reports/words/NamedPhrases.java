package io.github.promisemodel.reports.words;

import io.github.promisemodel.words.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the things of a plan are called, by the phrases that sentences have for them; of a phrase that two things have, nothing. */
final class NamedPhrases {

    /** A phrase that a map can sort among others of one hash code, as those made of ids that have one. */
    private record Key(Phrase phrase) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return phrase.toString().compareTo(other.phrase.toString());
        }
    }

    private final Map<Key, Optional<String>> names = new HashMap<>();

    void add(Phrase phrase, String name) {
        names.merge(new Key(phrase), Optional.of(name), (one, other) -> Optional.empty());
    }

    Optional<String> find(Phrase phrase) {
        return names.getOrDefault(new Key(phrase), Optional.empty());
    }
}
