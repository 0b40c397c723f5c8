package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.rollup.CountedEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What to call each of some entries: its printed reference where no two have the same, otherwise its id. */
final class EntryNames {

    private final boolean byReference;

    EntryNames(List<? extends CountedEntry<?>> entries) {
        Set<String> references = new HashSet<>();
        this.byReference = entries.stream()
                .flatMap(counted -> counted.entry().getReference().stream())
                .allMatch(references::add);
    }

    String of(Entry<?> entry) {
        return byReference ? entry.getReference().orElse(entry.getId()) : entry.getId();
    }
}
