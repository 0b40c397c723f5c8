package io.github.promisemodel.scotland;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a national document lists, such as the third vision statement, {@code vision-3}.
 *
 * <p>It is nothing a council promised. The title is short and not the document's sentence.
 *
 * @param id the id that links name it by, unique within its frame
 * @param kind what it is
 * @param title what it is about, in a few words
 * @param plan the id of the national plan that lists it, where one does
 * @param partOf the id of the entry that it belongs to, such as the phase that expects it
 * @param foundation the foundation it belongs to, where the document says
 * @param period the time it runs, of a phase or a plan
 * @param note what a reader should know
 * @param source where it is listed, in a document of its frame
 */
public record NationalEntry(
        String id,
        NationalKind kind,
        String title,
        Optional<String> plan,
        Optional<String> partOf,
        Optional<Foundation> foundation,
        Optional<PlanPeriod> period,
        Optional<String> note,
        Source source) {

    /**
     * Makes a national entry.
     *
     * @param id the id that links name it by
     * @param kind what it is
     * @param title what it is about, in a few words
     * @param plan the id of the national plan that lists it
     * @param partOf the id of the entry that it belongs to
     * @param foundation the foundation it belongs to
     * @param period the time it runs
     * @param note what a reader should know
     * @param source where it is listed
     * @throws IllegalStateException if the id or the title is blank
     */
    public NationalEntry {
        Ids.require("National entry", "id", id);
        Objects.requireNonNull(kind, "kind");
        Ids.require("National entry " + id, "title", title);
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(foundation, "foundation");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
    }

    /**
     * An entry of which no more is known than where it is listed.
     *
     * @param id the id that links name it by
     * @param kind what it is
     * @param title what it is about, in a few words
     * @param source where it is listed, in a document of its frame
     * @return the entry
     * @throws IllegalStateException if the id or the title is blank
     */
    public static NationalEntry of(String id, NationalKind kind, String title, Source source) {
        return new NationalEntry(
                id,
                kind,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source);
    }

    /**
     * This entry as one of a national plan's.
     *
     * @param planId the id of the national plan that lists it
     * @return the entry
     */
    public NationalEntry inPlan(String planId) {
        return new NationalEntry(id, kind, title, Optional.of(planId), partOf, foundation, period, note, source);
    }

    /**
     * This entry as one that belongs to another.
     *
     * @param whole the id of the entry that it belongs to, such as the phase that expects it
     * @return the entry
     */
    public NationalEntry within(String whole) {
        return new NationalEntry(id, kind, title, plan, Optional.of(whole), foundation, period, note, source);
    }

    /**
     * This entry under a foundation.
     *
     * @param under the foundation
     * @return the entry
     */
    public NationalEntry under(Foundation under) {
        return new NationalEntry(id, kind, title, plan, partOf, Optional.of(under), period, note, source);
    }

    /**
     * This entry with the time it runs.
     *
     * @param time the time, both ends included
     * @return the entry
     */
    public NationalEntry over(PlanPeriod time) {
        return new NationalEntry(id, kind, title, plan, partOf, foundation, Optional.of(time), note, source);
    }

    /**
     * This entry with a note.
     *
     * @param text what a reader should know
     * @return the entry
     */
    public NationalEntry noted(String text) {
        return new NationalEntry(id, kind, title, plan, partOf, foundation, period, Optional.of(text), source);
    }

    /** {@return the id and the title} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
