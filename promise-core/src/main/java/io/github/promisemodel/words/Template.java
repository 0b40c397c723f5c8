package io.github.promisemodel.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence with places for arguments, written as {@link Phrasebook} says; in a properties file a backslash is written twice. */
final class Template {

    /** A part of a sentence; says whether all that it needs was there. */
    private interface Part {
        boolean fill(Map<String, ?> arguments, Phrasebook book, StringBuilder into);

        void names(Set<String> into);
    }

    private record Fixed(String text) implements Part {
        @Override
        public boolean fill(Map<String, ?> arguments, Phrasebook book, StringBuilder into) {
            into.append(text);
            return true;
        }

        @Override
        public void names(Set<String> into) {}
    }

    private record Argument(String name, List<String> choices) implements Part {
        @Override
        public boolean fill(Map<String, ?> arguments, Phrasebook book, StringBuilder into) {
            Object value = arguments.get(name);
            if (value == null || value instanceof Collection<?> items && items.isEmpty()) {
                return false;
            }
            if (choices.size() == 2) {
                into.append(choices.get(isOne(value) ? 0 : 1));
            } else if (value instanceof Collection<?> items) {
                into.append(joined(items, book));
            } else {
                into.append(book.say(value));
            }
            return true;
        }

        private String joined(Collection<?> items, Phrasebook book) {
            if (choices.isEmpty()) {
                return book.say(items);
            }
            String words = choices.get(0).substring(1);
            return choices.get(0).startsWith("+") ? book.joined(items, words) : book.list(items, words);
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
        public boolean fill(Map<String, ?> arguments, Phrasebook book, StringBuilder into) {
            int start = into.length();
            for (List<Part> parts : alternatives) {
                if (parts.stream().allMatch(part -> part.fill(arguments, book, into))) {
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

    /** The sentence with its arguments, in English. */
    String fill(Map<String, ?> arguments) {
        return fill(arguments, Phrasebook.ENGLISH);
    }

    /** The sentence with its arguments as a phrasebook says them. */
    String fill(Map<String, ?> arguments, Phrasebook book) {
        StringBuilder into = new StringBuilder();
        for (Part part : parts) {
            if (!part.fill(arguments, book, into)) {
                throw new IllegalArgumentException("Words: " + MessageText.of(code) + " has no "
                        + ((Argument) part).name() + "; given are [" + MessageText.list(arguments.keySet()) + "]");
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
                    require(at < text.length(), "a \\ at the end keeps nothing as it is");
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
                    "{" + MessageText.of(String.join("|", words))
                            + "} has neither one word of a list after * or + nor two words");
            return new Argument(words[0], choices);
        }

        private void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(
                        "Words: " + MessageText.of(code) + ": " + otherwise + ": " + MessageText.of(text));
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
