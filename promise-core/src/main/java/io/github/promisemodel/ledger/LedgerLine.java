package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One fate of one entry, such as action 1.2 merged with action 1.5.
 *
 * <p>The {@link #message()} is the phrase in English; the phrase can be said in another language too.
 *
 * @param fate what became of it
 * @param area the improvement area it belongs to, in its own plan
 * @param entry the entry of the old plan; of the new one where the fate is {@link Fate#NEW}
 * @param standing how it stood as of the ledger's date
 * @param to the entries this line leads to, in the order of its links, each once
 * @param with the other entries of the old plan it is merged with, in plan order
 * @param links the links that lead to what is not listed, into the old plan or elsewhere, where the line is about them
 * @param phrase what is said of it
 */
public record LedgerLine(
        Fate fate,
        ImprovementArea area,
        Entry<?> entry,
        Standing<?> standing,
        List<Entry<?>> to,
        List<Entry<?>> with,
        List<EntryLink> links,
        Phrase phrase)
        implements Phrased {

    /**
     * Makes a line, from copies of the lists.
     *
     * @param fate what became of it
     * @param area the improvement area it belongs to
     * @param entry the entry
     * @param standing how it stood as of the ledger's date
     * @param to the entries this line leads to
     * @param with the other entries it is merged with
     * @param links the links that the line is about
     * @param phrase what is said of it
     */
    public LedgerLine {
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(standing, "standing");
        to = List.copyOf(to);
        with = with instanceof OtherEntries ? with : List.copyOf(with);
        links = List.copyOf(links);
        Objects.requireNonNull(phrase, "phrase");
    }

    /**
     * Makes a line, from copies of the lists and the arguments.
     *
     * @param fate what became of it
     * @param area the improvement area it belongs to
     * @param entry the entry
     * @param standing how it stood as of the ledger's date
     * @param to the entries this line leads to
     * @param with the other entries it is merged with
     * @param links the links that the line is about
     * @param arguments what the message is made of
     */
    public LedgerLine(
            Fate fate,
            ImprovementArea area,
            Entry<?> entry,
            Standing<?> standing,
            List<Entry<?>> to,
            List<Entry<?>> with,
            List<EntryLink> links,
            Map<String, List<String>> arguments) {
        this(fate, area, entry, standing, to, with, links, phrase(fate, links, arguments));
    }

    static Phrase phrase(Fate fate, List<EntryLink> links, Map<String, ?> arguments) {
        if (arguments.containsKey(LedgerWords.MORE)) {
            return Phrase.of("ledger." + fate + ".MANY", arguments);
        }
        boolean ofLinks = (fate == Fate.NOT_STATED || fate == Fate.LOST) && !links.isEmpty();
        return Phrase.of(ofLinks ? "ledger." + fate + ".LINKS" : "ledger." + fate, arguments);
    }

    /** {@return what the message is made of, in English: each argument of the phrase as a list, of one where it is one} */
    public Map<String, List<String>> arguments() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        phrase.texts()
                .forEach((name, value) -> texts.put(
                        name,
                        value instanceof List<?> items
                                ? items.stream().map(Object::toString).toList()
                                : List.of(value.toString())));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * The line in plain English, such as {@code Action 1.2: split between Action 1.2 and Action 1.3 of northmoor-2027-30}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the fate; those of {@link CarryForwardLedger} are
     */
    public String message() {
        return phrase.toString();
    }

    /** {@return the fate and the line in plain words} */
    @Override
    public String toString() {
        return fate + ": " + message();
    }
}
