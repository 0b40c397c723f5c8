package io.github.promisemodel.language;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dictionary as a rule of Vale, a program that checks prose while it is written: each term with what is said instead.
 *
 * <p>It is the content of one file, such as {@code styles/Promise/Terms.yml}. Vale looks at words alone: a term with a {@link
 * TermSense} is left out, since Vale would find its ordinary senses too, unless it is asked for. Exempt phrases and names become
 * Vale's exceptions.
 */
public final class ValeStyle {

    private ValeStyle() {}

    /**
     * Writes the rule.
     *
     * @param language the terms
     * @param everySense whether terms are written too whose words have ordinary senses
     * @return the rule as YAML, with a line break at its end
     */
    public static String of(CareLanguage language, boolean everySense) {
        Map<String, String> swap = new LinkedHashMap<>();
        StringBuilder exceptions = new StringBuilder();
        language.exempt().forEach(phrase -> addException(exceptions, phrase));
        TermLevel level = TermLevel.CONSIDER;
        for (Term term : language.terms()) {
            if (everySense || term.sense().isEmpty() || term.sense().get() == TermSense.ACRONYM) {
                level = term.level().compareTo(level) < 0 ? term.level() : level;
                term.exempt().forEach(phrase -> addException(exceptions, phrase));
                addSwaps(swap, term);
            }
        }
        StringBuilder yaml = new StringBuilder("extends: substitution\n")
                .append("message: \"Say '%s' instead of '%s'.\"\n")
                .append("level: ")
                .append(level(level))
                .append('\n')
                .append("ignorecase: false\n")
                .append("action:\n  name: replace\n");
        if (!exceptions.isEmpty()) {
            yaml.append("exceptions:\n").append(exceptions);
        }
        yaml.append(swap.isEmpty() ? "swap: {}\n" : "swap:\n");
        swap.forEach((words, instead) -> yaml.append("  ")
                .append(quoted(words))
                .append(": ")
                .append(quoted(instead))
                .append('\n'));
        return yaml.toString();
    }

    private static void addSwaps(Map<String, String> swap, Term term) {
        for (TermForm form : term.forms()) {
            for (TermForm number : form.numbers()) {
                StringBuilder instead = new StringBuilder(literal(number.instead()));
                term.alternatives().forEach(other -> instead.append('|').append(literal(other)));
                swap.put(pattern(number.words()), instead.toString());
            }
        }
    }

    private static void addException(StringBuilder exceptions, String phrase) {
        exceptions.append("  - ").append(quoted(pattern(phrase))).append('\n');
    }

    /** Vale's level: a term to avoid is a warning, for words do not break a plan. */
    private static String level(TermLevel level) {
        return switch (level) {
            case AVOID -> "warning";
            case PREFER, CONSIDER -> "suggestion";
        };
    }

    /** Words as an expression: a space or a hyphen between them, and a small first letter in either case. */
    private static String pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : TermPattern.of(words).words()) {
            pattern.append(pattern.isEmpty() ? "" : "[ -]");
            int first = word.codePointAt(0);
            if (Character.isLowerCase(first)) {
                pattern.append('[')
                        .appendCodePoint(Character.toUpperCase(first))
                        .appendCodePoint(first)
                        .append(']');
                pattern.append(escaped(word.substring(Character.charCount(first))));
            } else {
                pattern.append(escaped(word));
            }
        }
        return pattern.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if ("\\.[]{}()*+?^$|-".indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }

    /** What is said instead, in which a bar would part two suggestions. */
    private static String literal(String instead) {
        return instead.replace('|', '/');
    }

    /** A text in single quotation marks, in which YAML knows no escape but a doubled mark; it has no line breaks. */
    private static String quoted(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(letter ->
                        Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029' ? ' ' : letter)
                .forEach(plain::appendCodePoint);
        return "'" + plain.toString().replace("'", "''") + "'";
    }
}
