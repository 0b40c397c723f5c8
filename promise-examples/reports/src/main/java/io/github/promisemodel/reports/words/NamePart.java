package io.github.promisemodel.reports.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of what entries are called together: "area 1: 1, 2" has the names "area 1", "1" and "2", and what is between them. */
public sealed interface NamePart {

    /** {@return its characters} */
    String text();

    /** {@return the ids of the entries it is of; none of what is between names} */
    default List<String> ids() {
        return List.of();
    }

    /**
     * The name of an entry or of an area.
     *
     * @param text the name
     * @param id the id of the entry; empty for that of an area
     */
    record Name(String text, Optional<String> id) implements NamePart {

        /**
         * The name of an entry.
         *
         * @param id the id of the entry
         * @param text its name
         * @return the part
         */
        public static Name of(String id, String text) {
            return new Name(text, Optional.of(id));
        }

        @Override
        public List<String> ids() {
            return id.map(List::of).orElse(List.of());
        }
    }

    /**
     * What is between names.
     *
     * @param text the characters
     */
    record Between(String text) implements NamePart {}

    /**
     * How many more there are, each without its name.
     *
     * @param text how many, in words
     * @param ids their ids
     */
    record Others(String text, List<String> ids) implements NamePart {

        /** Copies the ids. */
        public Others {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Names one after the other.
     *
     * @param names the names
     * @param separator what is between two
     * @return the names and what is between them; none for no name
     */
    static List<NamePart> joined(Collection<? extends NamePart> names, String separator) {
        return joinedAll(names.stream().map(List::<NamePart>of).toList(), separator);
    }

    /**
     * Names of several parts each, one after the other.
     *
     * @param names the parts of each name
     * @param separator what is between two
     * @return the parts and what is between the names; none for no name
     */
    static List<NamePart> joinedAll(Collection<List<NamePart>> names, String separator) {
        List<NamePart> parts = new ArrayList<>();
        for (List<NamePart> name : names) {
            if (!parts.isEmpty()) {
                parts.add(new Between(separator));
            }
            parts.addAll(name);
        }
        return parts;
    }

    /**
     * Parts with others around them, as words of the report say.
     *
     * @param labels the words
     * @param key the key of words with an argument for each list of parts
     * @param arguments the parts
     * @return the parts in the place of the arguments, and what is between them
     */
    static List<NamePart> around(Labels labels, String key, List<List<NamePart>> arguments) {
        // Characters for private use are in no words of a report, whatever its language.
        Map<Character, List<NamePart>> places = new LinkedHashMap<>();
        arguments.forEach(argument -> places.put((char) (0xe000 + places.size()), argument));
        String words =
                labels.text(key, places.keySet().stream().map(String::valueOf).toArray());
        List<NamePart> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            List<NamePart> argument = places.get(words.charAt(i));
            if (argument != null) {
                between(words.substring(start, i), parts);
                parts.addAll(argument);
                start = i + 1;
            }
        }
        between(words.substring(start), parts);
        return parts;
    }

    private static void between(String text, List<NamePart> parts) {
        if (!text.isEmpty()) {
            parts.add(new Between(text));
        }
    }
}
