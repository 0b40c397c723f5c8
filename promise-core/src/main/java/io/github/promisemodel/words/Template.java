package io.github.promisemodel.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence with places for arguments.
 *
 * <ul>
 *   <li>{@code {id}} is an argument; a collection is written as "a, b and c", and {@code {ids|*or}} writes "a, b or c".
 *   <li>{@code {ids|+; }} is a collection with the text after the plus between any two: "a; b; c".
 *   <li>{@code {count|entry|entries}} is the first word if the argument is 1, or a collection of one, otherwise the second.
 *   <li>{@code [, agreed {agreed}]} is left out if an argument in it is absent or an empty collection.
 *   <li>{@code [in {unit}|in no unit]} is the first of its alternatives that has its arguments; nothing if none has.
 *   <li>A backslash, written twice in a properties file, keeps what follows it as it is: <code>\\[c]</code>.
 * </ul>
 */
final class Template {

    /** A part of a sentence; says whether all that it needs was there. */
    private interface Part {
        boolean fill(Map<String, ?> arguments, StringBuilder into);

        void names(Set<String> into);
    }

    private record Fixed(String text) implements Part {
        @Override
        public boolean fill(Map<String, ?> arguments, StringBuilder into) {
            into.append(text);
            return true;
        }

        @Override
        public void names(Set<String> into) {}
    }

    private record Argument(String name, List<String> choices) implements Part {
        @Override
        public boolean fill(Map<String, ?> arguments, StringBuilder into) {
            Object value = arguments.get(name);
            if (value == null || value instanceof Collection<?> items && items.isEmpty()) {
                return false;
            }
            if (choices.size() == 2) {
                into.append(choices.get(isOne(value) ? 0 : 1));
            } else if (value instanceof Collection<?> items) {
                into.append(joined(items));
            } else {
                into.append(value);
            }
            return true;
        }

        private String joined(Collection<?> items) {
            String choice = choices.isEmpty() ? "*and" : choices.get(0);
            String words = choice.substring(1);
            return choice.startsWith("+")
                    ? items.stream().map(String::valueOf).collect(Collectors.joining(words))
                    : Words.list(items, words);
        }

        private static boolean isOne(Object value) {
            return value instanceof Collection<?> items
                    ? items.size() == 1
                    : value.toString().equals("1");
        }

        @Override
        public void names(Set<String> into) {
            into.add(name);
        }
    }

    private record Option(List<List<Part>> alternatives) implements Part {
        @Override
        public boolean fill(Map<String, ?> arguments, StringBuilder into) {
            int start = into.length();
            for (List<Part> parts : alternatives) {
                if (parts.stream().allMatch(part -> part.fill(arguments, into))) {
                    return true;
                }
                into.setLength(start);
            }
            return true;
        }

        @Override
        public void names(Set<String> into) {
            alternatives.forEach(parts -> parts.forEach(part -> part.names(into)));
        }
    }

    private final String code;
    private final List<Part> parts;

    private Template(String code, List<Part> parts) {
        this.code = code;
        this.parts = parts;
    }

    /** Reads a sentence as it is in the file. */
    static Template parse(String code, String text) {
        Reader reader = new Reader(code, text);
        return new Template(code, reader.sentence());
    }

    /** The sentence with its arguments. */
    String fill(Map<String, ?> arguments) {
        StringBuilder into = new StringBuilder();
        for (Part part : parts) {
            if (!part.fill(arguments, into)) {
                throw new IllegalArgumentException(
                        "Words: " + code + " has no " + ((Argument) part).name() + "; given are " + arguments.keySet());
            }
        }
        return into.toString();
    }

    /** The names of all its arguments. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> part.names(names));
        return names;
    }

    private static final class Reader {

        private final String code;
        private final String text;
        private int at;

        Reader(String code, String text) {
            this.code = code;
            this.text = text;
        }

        List<Part> sentence() {
            List<Part> parts = parts("");
            require(at == text.length(), "a ] closes nothing");
            return parts;
        }

        /** Reads up to the end of the text, or to one of the characters that end the parts. */
        private List<Part> parts(String ends) {
            List<Part> parts = new ArrayList<>();
            StringBuilder fixed = new StringBuilder();
            while (at < text.length() && text.charAt(at) != ']' && ends.indexOf(text.charAt(at)) < 0) {
                char next = text.charAt(at++);
                if (next == '\\') {
                    fixed.append(text.charAt(at++));
                } else if (next == '{' || next == '[') {
                    add(parts, fixed);
                    parts.add(next == '{' ? argument() : option());
                } else {
                    fixed.append(next);
                }
            }
            add(parts, fixed);
            return parts;
        }

        private Option option() {
            List<List<Part>> alternatives = new ArrayList<>();
            do {
                alternatives.add(parts("|"));
                require(at < text.length(), "a [ is not closed");
            } while (text.charAt(at++) == '|');
            return new Option(alternatives);
        }

        private Argument argument() {
            int end = text.indexOf('}', at);
            require(end > at, "a { is not closed, or names no argument");
            String[] words = text.substring(at, end).split("\\|", -1);
            at = end + 1;
            List<String> choices = Arrays.asList(words).subList(1, words.length);
            require(
                    choices.isEmpty()
                            || choices.size() == 2
                            || choices.size() == 1 && choices.get(0).matches("[*+].+"),
                    "{" + String.join("|", words) + "} has neither one word of a list after * or + nor two words");
            return new Argument(words[0], choices);
        }

        private void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException("Words: " + code + ": " + otherwise + ": " + text);
            }
        }

        private static void add(List<Part> parts, StringBuilder fixed) {
            if (fixed.length() > 0) {
                parts.add(new Fixed(fixed.toString()));
                fixed.setLength(0);
            }
        }
    }
}
