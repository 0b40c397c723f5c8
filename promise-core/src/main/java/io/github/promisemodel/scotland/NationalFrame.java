package io.github.promisemodel.scotland;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the national documents list that a local plan may be lined up with, such as the ten vision statements.
 *
 * <pre>{@code
 * NationalFrame.SCOTLAND.entries(NationalKind.VISION);      // ten, in their order
 * NationalFrame.SCOTLAND.isComplete(NationalKind.THEME);    // false: 19 of 25 are known by name
 * NationalFrame.SCOTLAND.link("vision-3");                  // entry vision-3 of scotland
 * }</pre>
 *
 * <p>It is data: names and lists change with every plan, so that whoever knows more makes a frame {@linkplain #with with}
 * it. Beside what the Promise asks it lists the articles of the UNCRC and the principles of GIRFEC, so that an entry of a plan
 * cites a right in the same way: {@code uncrc-12}. The five foundations are no part of it, for they have an enum of their own. The wording of calls to action is left to
 * councils, and their national number, which no two documents give alike, is left out.
 */
public final class NationalFrame implements Phrased {

    /** The frame of Scotland as far as the sources at hand state it, with the id {@code scotland}. */
    public static final NationalFrame SCOTLAND = ScotlandData.frame();

    private final String id;
    private final List<Document> documents;
    private final List<NationalEntry> entries;
    private final Map<String, NationalEntry> byId = new HashMap<>();
    private final Map<NationalKind, Integer> stated;

    private NationalFrame(
            String id, List<Document> documents, List<NationalEntry> entries, Map<NationalKind, Integer> stated) {
        this.id = Ids.require("National frame", "id", id);
        this.documents = List.copyOf(documents);
        this.entries = List.copyOf(entries);
        Map<NationalKind, Integer> counts = new EnumMap<>(NationalKind.class);
        counts.putAll(stated);
        this.stated = Collections.unmodifiableMap(counts);
        for (NationalEntry entry : this.entries) {
            if (byId.putIfAbsent(entry.id(), entry) != null) {
                throw new IllegalArgumentException("National frame " + MessageText.of(id) + ": two entries have the id "
                        + MessageText.of(entry.id()) + "; give each its own");
            }
        }
        for (NationalEntry entry : this.entries) {
            if (!byId.keySet().containsAll(entry.partOf().stream().toList())) {
                throw new IllegalArgumentException("National frame " + MessageText.of(id) + ": entry "
                        + MessageText.of(entry.id()) + " is part of "
                        + MessageText.quoted(entry.partOf().orElseThrow())
                        + ", which it has not; name an entry of the frame");
            }
        }
    }

    /**
     * A frame of one's own.
     *
     * @param id the id that links name the frame by
     * @param documents the documents that the entries' sources name
     * @param entries the entries in the order of the documents
     * @param stated how many of a kind there are by the documents, where they say; more than are known by name
     * @return the frame
     * @throws IllegalStateException if the id is blank
     * @throws IllegalArgumentException if two entries have one id, or one is part of an entry that is absent
     */
    public static NationalFrame of(
            String id, List<Document> documents, List<NationalEntry> entries, Map<NationalKind, Integer> stated) {
        return new NationalFrame(id, documents, entries, stated);
    }

    /**
     * This frame with one more entry, which is after the others, or in the place of the one with its id.
     *
     * @param entry the entry
     * @return the frame
     * @throws IllegalArgumentException if it is part of an entry that is absent
     */
    public NationalFrame with(NationalEntry entry) {
        Objects.requireNonNull(entry, "entry");
        List<NationalEntry> more = new ArrayList<>(entries);
        Optional<NationalEntry> old = find(entry.id());
        if (old.isPresent()) {
            more.set(more.indexOf(old.get()), entry);
        } else {
            more.add(entry);
        }
        return new NationalFrame(id, documents, more, stated);
    }

    /**
     * This frame with one more document that sources may name.
     *
     * @param document the document
     * @return the frame
     */
    public NationalFrame with(Document document) {
        List<Document> more = new ArrayList<>(documents);
        more.add(document);
        return new NationalFrame(id, more, entries, stated);
    }

    // ------------------------------------------------------------------------

    /** {@return the id that links name the frame by, where a plan's id would be} */
    public String id() {
        return id;
    }

    /** {@return the documents that the entries' sources name} */
    public List<Document> documents() {
        return documents;
    }

    /** {@return all entries, in the order of the documents} */
    public List<NationalEntry> entries() {
        return entries;
    }

    /**
     * The entries of one kind.
     *
     * @param kind the kind
     * @return those entries in their order
     */
    public List<NationalEntry> entries(NationalKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * The entry with an id.
     *
     * @param entry the id, such as {@code vision-3}
     * @return the entry, or empty if there is none
     */
    public Optional<NationalEntry> find(String entry) {
        return Optional.ofNullable(byId.get(entry));
    }

    /**
     * The entries that belong to another, such as what is expected of a phase.
     *
     * @param whole the id of the other, such as {@code phase-2}
     * @return those entries in their order; none if it has no parts, or is absent
     */
    public List<NationalEntry> partsOf(String whole) {
        return entries.stream()
                .filter(each -> each.partOf().filter(whole::equals).isPresent())
                .toList();
    }

    /**
     * How many entries of a kind the documents say there are.
     *
     * @param kind the kind
     * @return how many, from 0; empty if no document says
     */
    public Optional<Integer> findStated(NationalKind kind) {
        return Optional.ofNullable(stated.get(kind));
    }

    /**
     * Whether all entries of a kind are known by name.
     *
     * @param kind the kind
     * @return true if there are as many as the documents say; false if there are fewer, or no document says how many
     */
    public boolean isComplete(NationalKind kind) {
        return findStated(kind).filter(count -> entries(kind).size() >= count).isPresent();
    }

    /**
     * A link to one of the entries.
     *
     * @param entry the id, such as {@code vision-3}
     * @return the link, with this frame's id in the place of a plan's
     * @throws IllegalArgumentException if there is no such entry
     */
    public EntryLink link(String entry) {
        if (find(entry).isEmpty()) {
            throw new IllegalArgumentException("National frame " + MessageText.of(id) + ": it has no entry "
                    + MessageText.quoted(entry) + "; it has "
                    + MessageText.list(entries.stream().map(NationalEntry::id).toList()));
        }
        return EntryLink.of(id, entry);
    }

    /** {@return the id, and how many entries there are} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("scotland.FRAME", "id", id, "count", entries.size());
    }
}
