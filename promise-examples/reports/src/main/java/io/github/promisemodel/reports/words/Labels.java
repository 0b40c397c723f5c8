package io.github.promisemodel.reports.words;

import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Those of the texts with gaps that were said; each is cloned to be said, since two may say it at once. */
    private final Map<String, MessageFormat> patterns;

    private final Phrases phrases;
    private final Map<Plan, EntryNames> names;
    /** The titles of measures by their ids; empty for an id of two of them. */
    private final Map<String, Optional<String>> measures;

    private final Phrasebook phrasebook;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
        this.patterns = new ConcurrentHashMap<>();
        this.names = Map.of();
        this.measures = Map.of();
        this.phrases = new Phrases(this);
        this.phrasebook = LabelPhrasebook.of(this);
    }

    private Labels(Labels words, Map<Plan, EntryNames> names, Map<String, Optional<String>> measures) {
        this.bundle = words.bundle;
        this.patterns = words.patterns;
        this.phrases = words.phrases;
        this.names = names;
        this.measures = measures;
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
        return new Labels(new LabelFiles(locale));
    }

    /**
     * The same words for what is said of plans: a sentence calls an entry as tables do.
     *
     * @param plans the plan, or two that are spoken of together
     * @return the words
     */
    public Labels about(Plan... plans) {
        Map<Plan, EntryNames> known = new IdentityHashMap<>();
        for (Plan plan : plans) {
            known.put(plan, EntryNames.of(plan, this));
        }
        Map<String, Optional<String>> titles = new HashMap<>();
        for (Plan plan : plans) {
            PlacedMeasure.of(plan)
                    .forEach(placed -> titles.merge(
                            placed.measure().getId(),
                            Optional.of(placed.measure().getTitle()),
                            (one, other) -> one.equals(other) ? one : Optional.empty()));
        }
        return new Labels(this, known, titles);
    }

    /**
     * The same words for what is said of a part of a plan: its entries are called as they are in the whole, where more of them may have
     * one reference.
     *
     * @param part a plan of some of the entries
     * @param whole the plan, which these words are about
     * @return the words
     */
    public Labels ofPart(Plan part, Plan whole) {
        Map<Plan, EntryNames> known = new IdentityHashMap<>(names);
        known.put(part, EntryNames.of(whole, this).ofPart(part));
        return new Labels(this, known, measures);
    }

    /** The names of the entries of a plan that these words are about. */
    Optional<EntryNames> names(Plan plan) {
        return Optional.ofNullable(names.get(plan));
    }

    /** What core calls an entry or an area by, as tables call it; empty if the plans do not agree on it, or none has it. */
    Optional<String> name(Phrase said) {
        List<String> found = names.values().stream()
                .flatMap(each -> each.find(said).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What tables call an entry in a list, by its id; empty if the plans do not agree on it, or none has it. */
    Optional<String> entry(String id) {
        List<String> found = names.entrySet().stream()
                .flatMap(each -> each.getKey().find(id).stream()
                        .map(entry -> each.getValue().amongOthers(entry)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What a group of entries is called, by its id; empty if the plans do not agree on it, or none has it. */
    Optional<String> group(String id) {
        List<String> found = names.values().stream()
                .flatMap(each -> each.group(id).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The title of a measure of the plans that these words are about; empty if none has the id, or two have. */
    Optional<String> measure(String id) {
        return measures.getOrDefault(id, Optional.empty());
    }

    /** {@return how dates, lengths of time, numbers and roundings are said in them} */
    public Phrases phrases() {
        return phrases;
    }

    /** {@return the language they are in, for {@code lang} attributes} */
    public String language() {
        return text("language");
    }

    /**
     * The words of a key.
     *
     * @param key the key
     * @param arguments what is in their gaps; numbers as {@link Phrases#number} says them
     * @return the words
     * @throws java.util.MissingResourceException if there are none
     */
    public String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return bundle.getString(key);
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            shown[i] = argument instanceof Number number
                    ? phrases.find(number).orElseGet(number::toString)
                    : String.valueOf(argument);
        }
        MessageFormat pattern =
                patterns.computeIfAbsent(key, each -> new MessageFormat(bundle.getString(each), Locale.ROOT));
        return ((MessageFormat) pattern.clone()).format(shown);
    }

    /**
     * The words of a key that there may be.
     *
     * @param key the key, such as {@code status.ActionStatus.COMPLETE}
     * @return the words, or nothing where there are none
     */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /**
     * The words of a key that there may be, amid others.
     *
     * @param key the key, such as {@code status.ActionStatus.COMPLETE}
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

    /** As core calls it, since two types of two packages may have one name. */
    private static String key(Enum<?> constant) {
        return Phrase.ofConstant(constant).code();
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
     * A value of a plan in these words, such as an assessment or a sum of money.
     *
     * @param value the value
     * @return it on one line and of a bounded length, such as "complete, as of 2024"
     */
    public String inWords(Object value) {
        return MergeConflict.inWords(Optional.of(value), phrasebook).orElse("");
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
        return words.collect(Collectors.joining(text("separator.or")));
    }

    /**
     * Several as a list.
     *
     * @param parts the parts
     * @return "a, b and c"
     */
    public String list(List<String> parts) {
        return say(parts);
    }

    /**
     * Several as a list without a last one, of which there may be none.
     *
     * @param parts the parts
     * @return "a, b, c"
     */
    public String items(Collection<String> parts) {
        return String.join(text("separator.items"), parts);
    }

    /**
     * Several lists, or several sentences, one after the other.
     *
     * @param parts the parts, which may have commas in them
     * @return "a, b; c"
     */
    public String groups(Collection<String> parts) {
        return String.join(text("separator.groups"), parts);
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
