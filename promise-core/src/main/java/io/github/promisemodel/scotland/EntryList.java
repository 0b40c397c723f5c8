package io.github.promisemodel.scotland;

import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The entries of a frame as they are gathered, in the order of {@link NationalKind}. */
final class EntryList {

    private final List<NationalEntry> entries = new ArrayList<>();

    static Source source(String document, String place) {
        return Source.builder().document(document).place(place).build();
    }

    List<NationalEntry> entries() {
        return entries;
    }

    void add(NationalEntry entry) {
        entries.add(entry);
    }

    /** Adds entries that are numbered from 1. */
    void numbered(NationalKind kind, String stem, Source source, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            add(NationalEntry.of(stem + (i + 1), kind, titles[i], source));
        }
    }

    void replaceAll(NationalKind kind, UnaryOperator<NationalEntry> change) {
        entries.replaceAll(entry -> entry.kind() == kind ? change.apply(entry) : entry);
    }
}
