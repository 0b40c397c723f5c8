package io.github.promisemodel.reports.words;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.Phrasebook;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a report in one language. They are in {@code Labels.properties}; another language is a file in the same folder, such as
 * {@code Labels_gd.properties}, written by somebody who speaks it. There is none yet.
 *
 * <p>What core says is in it by code, where that is to be said otherwise than core's English; another language has the codes that it
 * needs of all that {@link Phrasebook#codes} lists.
 */
public final class Labels {

    private static final String OPEN = "open";
    private static final String NOT_ASSESSED = "not-assessed";

    /** Behind the key of a word: the same word amid others, where it need not have a capital letter. */
    private static final String AMID = ".amid";

    private final ResourceBundle bundle;
    private final Phrasebook phrasebook;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
        this.phrasebook = LabelPhrasebook.of(this);
    }

    /**
     * Words of a council's own.
     *
     * @param bundle the words, under the keys of {@code Labels.properties}
     * @return the words
     */
    public static Labels from(ResourceBundle bundle) {
        return new Labels(bundle);
    }

    /**
     * The words for a language, or English where there are none in it.
     *
     * @param locale the language
     * @return the words
     */
    public static Labels of(Locale locale) {
        return new Labels(ResourceBundle.getBundle(
                Labels.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** {@return the language they are in, for {@code lang} attributes} */
    public String language() {
        return text("language");
    }

    /**
     * The words of a key.
     *
     * @param key the key
     * @param arguments what is in their gaps; numbers as digits
     * @return the words
     * @throws java.util.MissingResourceException if there are none
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    /**
     * The words of a key that there may be.
     *
     * @param key the key, such as {@code ActionStatus.COMPLETE}
     * @return the words, or nothing where there are none
     */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /**
     * The words of a key that there may be, amid others.
     *
     * @param key the key, such as {@code ActionStatus.COMPLETE}
     * @return the words as they are within a sentence, such as "complete", or nothing where there are none
     */
    Optional<String> findAmid(String key) {
        return find(key + AMID);
    }

    /**
     * The word of a constant.
     *
     * @param constant the constant
     * @return its word as it is at the start, such as "On target"
     */
    public String word(Enum<?> constant) {
        return text(key(constant));
    }

    /**
     * The word of a constant amid others.
     *
     * @param constant the constant
     * @return its word as it is within a sentence, such as "on target"
     */
    public String amid(Enum<?> constant) {
        return text(key(constant) + AMID);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** The word of a constant amid others where there is one, or else its word at the start; nothing where it has none. */
    Optional<String> findConstant(Enum<?> constant) {
        return findAmid(key(constant)).or(() -> find(key(constant)));
    }

    /**
     * What core has to say, such as a finding, a line of a ledger, or a phrase, in these words.
     *
     * <p>The sentence of a code is the text of that key, such as {@code reconcile.ONLY_SOLUTION}, written as {@link Phrasebook}
     * says; core's English where there is none. Dates, amounts, lengths of time, counts, roundings and constants are written as they
     * are in the rest of the report.
     *
     * @param said a phrase, what has one, or a value such as a date
     * @return the words
     */
    public String say(Object said) {
        return phrasebook.say(said);
    }

    /**
     * The words of a reading.
     *
     * @param <S> the scale
     * @param reading the reading
     * @return its words, such as "In progress or on target"
     */
    public <S extends Enum<S>> String word(Reading<S> reading) {
        if (reading.isNotAssessed()) {
            return text(NOT_ASSESSED);
        }
        List<S> statuses = List.copyOf(reading.statuses());
        return either(Stream.concat(
                statuses.stream().limit(1).map(this::word),
                statuses.stream().skip(1).map(this::amid)));
    }

    /**
     * The words of a reading amid others.
     *
     * @param <S> the scale
     * @param reading the reading
     * @return its words as they are within a sentence, such as "in progress or on target"
     */
    public <S extends Enum<S>> String amid(Reading<S> reading) {
        return reading.isNotAssessed()
                ? text(NOT_ASSESSED + AMID)
                : either(reading.statuses().stream().map(this::amid));
    }

    private String either(Stream<String> words) {
        return words.collect(Collectors.joining(" " + text("or") + " "));
    }

    /**
     * Several as a list.
     *
     * @param parts the parts
     * @return "a, b and c"
     */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + text("and") + " " + parts.get(last);
    }

    // ------------------------------------------------------------------------

    /**
     * How a reading is shown.
     *
     * @param <S> the scale
     * @param reading the reading
     * @return its mark
     */
    public <S extends Enum<S>> StatusMark mark(Reading<S> reading) {
        return reading.isNotAssessed()
                ? notAssessed()
                : reading.status()
                        .map(this::mark)
                        .orElseGet(() -> new StatusMark(OPEN, Letters.of(reading), word(reading)));
    }

    /**
     * How a status, or what is said of a published figure, is shown.
     *
     * @param constant the status or the verdict
     * @return its mark
     */
    public StatusMark mark(Enum<?> constant) {
        String style = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StatusMark(style, Letters.of(constant), word(constant));
    }

    /** {@return how all that is open is shown together} */
    public StatusMark open() {
        return new StatusMark(OPEN, Letters.OPEN, text("open"));
    }

    /** {@return how all that is not assessed is shown together} */
    public StatusMark notAssessed() {
        return new StatusMark(NOT_ASSESSED, Letters.NOT_ASSESSED, text(NOT_ASSESSED));
    }

    /** {@return how what is left out of the count is shown} */
    public StatusMark leftOut() {
        return new StatusMark("left-out", Letters.LEFT_OUT, text("left-out"));
    }
}
