package io.github.promisemodel.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words that phrases are said in: sentences by code, and how values are written; {@link #ENGLISH} is core's own.
 *
 * <pre>{@code
 * Phrasebook ours = Phrasebook.of(Map.of("attention.OVERDUE", "{thing}: bu chòir a bhith deiseil ro {due}"))
 *         .saying(value -> value instanceof LocalDate date ? Optional.of(ourDate(date)) : Optional.empty());
 * finding.phrase().in(ours);
 * }</pre>
 *
 * <p>A code that it lacks is said by the English sentence, with the values written its way. It lists nothing about a language
 * but what it is given: {@link #codes()} are all there is to say, and {@link #template} is the English to start from.
 *
 * <p>A sentence is a text with places for arguments:
 *
 * <ul>
 *   <li>{@code {id}} is an argument; a list is written as "a, b and c", and {@code {ids|*or}} writes "a, b or c".
 *   <li>{@code {ids|+; }} is a list with the text after the plus between any two: "a; b; c".
 *   <li>{@code {count|entry|entries}} is the first word if the argument is 1, or a list of one, otherwise the second.
 *   <li>{@code [, agreed {agreed}]} is left out if an argument in it is absent or an empty list.
 *   <li>{@code [in {unit}|in no unit]} is the first of its alternatives that has its arguments; nothing if none has.
 *   <li>A backslash keeps what follows it as it is: <code>\[c]</code>.
 * </ul>
 *
 * <p>A list is itself a sentence, {@code words.LIST}, and so is the word before its last item, {@code words.AND}. Of a long list
 * the first {@value MessageText#MOST_ITEMS} items are said and how many more there are, {@code words.MORE}; of a long text its
 * start, as {@link MessageText} has it.
 */
public final class Phrasebook {

    /** Core's own words. A constant that stands in a sentence as itself is written by its name, any other value as it is. */
    public static final Phrasebook ENGLISH = new Phrasebook(
            code -> Optional.empty(),
            value -> value instanceof Enum<?> ? Optional.of(value.toString()) : Optional.empty());

    private static final Phrase AND = Phrase.of("words.AND");

    private final Function<String, Optional<String>> templates;
    private final Function<Object, Optional<String>> ways;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    private Phrasebook(Function<String, Optional<String>> templates, Function<Object, Optional<String>> ways) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.ways = Objects.requireNonNull(ways, "ways");
    }

    /**
     * A phrasebook with sentences of its own, which writes values as they are, and constants by their words.
     *
     * @param templates gives the sentence of a code, such as {@code status.NOT_ASSESSED}; empty where English is to be used. It
     *     has to give the same each time: what it gives is read once by this phrasebook, and once by each that {@link #saying}
     *     makes of it
     * @return the phrasebook
     */
    public static Phrasebook of(Function<String, Optional<String>> templates) {
        return new Phrasebook(templates, value -> Optional.empty());
    }

    /**
     * A phrasebook with sentences of its own, which writes values as they are, and constants by their words.
     *
     * @param templates the sentences by code
     * @return the phrasebook
     */
    public static Phrasebook of(Map<String, String> templates) {
        Map<String, String> copy = Map.copyOf(templates);
        return of(code -> Optional.ofNullable(copy.get(code)));
    }

    /**
     * The same sentences, with values written in a way of their own.
     *
     * @param ways says how a value is written, such as a date, an amount, a number or a constant; empty for one that is written
     *     as this phrasebook does. It is given texts and lists too, and whatever has a phrase
     * @return the phrasebook
     */
    public Phrasebook saying(Function<Object, Optional<String>> ways) {
        return new Phrasebook(templates, value -> ways.apply(value).or(() -> this.ways.apply(value)));
    }

    /** {@return the codes of all sentences of core, in alphabetical order} */
    public static Set<String> codes() {
        return Words.codes();
    }

    /**
     * The sentence of a code with its places for arguments.
     *
     * @param code the code
     * @return the sentence; the English one where this phrasebook has none
     * @throws IllegalArgumentException if English has none either
     */
    public String template(String code) {
        return templates.apply(code).orElseGet(() -> Words.text(code));
    }

    /**
     * A value as it is written within a sentence.
     *
     * @param value the value
     * @return its text: what has a phrase is said by that, a list as "a, b and c", a constant by its words if it has any, otherwise
     *     by its name, a number without an exponent, and anything else as {@link MessageText} shows its {@code toString}, unless
     *     {@link #saying} says otherwise
     */
    public String say(Object value) {
        Optional<String> own = ways.apply(value);
        if (own.isPresent()) {
            return own.get();
        }
        if (value instanceof Phrased phrased) {
            return phrased.phrase().in(this);
        }
        if (value instanceof Collection<?> items) {
            return list(items);
        }
        if (value instanceof Enum<?> constant && Words.has(Words.code(constant))) {
            return Phrase.ofConstant(constant).in(this);
        }
        if (value instanceof Number number) {
            return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
        }
        return MessageText.of(value.toString(), this);
    }

    /** A list as "a, b and c". */
    String list(Collection<?> items) {
        return list(items, AND.in(this));
    }

    /** A list as "a, b or c", or as "a, b or 1234 more". */
    String list(Collection<?> items, String last) {
        List<Object> all = first(items);
        if (items.size() > all.size()) {
            all.add(more(items));
        }
        int end = all.size() - 1;
        return end < 1
                ? all.stream().map(this::say).collect(Collectors.joining())
                : fill("words.LIST", Map.of("items", all.subList(0, end), "word", last, "last", all.get(end)));
    }

    /** A list with a text between any two, such as "a; b; c", or "a; b; c and 1234 more". */
    String joined(Collection<?> items, String between) {
        String joined = first(items).stream().map(this::say).collect(Collectors.joining(between));
        return items.size() > MessageText.MOST_ITEMS
                ? joined + " " + AND.in(this) + " " + more(items).in(this)
                : joined;
    }

    /** The items as a list of texts, of which the last says how many more there are. */
    List<String> texts(Collection<?> items) {
        List<Object> all = first(items);
        if (items.size() > all.size()) {
            all.add(more(items));
        }
        return all.stream().map(this::say).toList();
    }

    private static List<Object> first(Collection<?> items) {
        return items.stream().limit(MessageText.MOST_ITEMS).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Phrase more(Collection<?> items) {
        return Phrase.of("words.MORE", "count", items.size() - MessageText.MOST_ITEMS);
    }

    /** A sentence with its arguments. */
    String fill(String code, Map<String, ?> arguments) {
        Template template = parsed.get(code);
        if (template == null) {
            template = parsed.computeIfAbsent(code, key -> Template.parse(key, template(key)));
        }
        return template.fill(arguments, this);
    }
}
