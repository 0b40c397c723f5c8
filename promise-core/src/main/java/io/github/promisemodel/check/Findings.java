package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers findings while a plan is walked. */
final class Findings {

    private final EntryNames names;
    private final List<Finding> findings = new ArrayList<>();

    Findings(Plan plan) {
        this.names = EntryNames.of(plan);
    }

    /** What an entry is called in a message. */
    String name(Entry<?> entry) {
        return names.of(entry);
    }

    /** Adds a finding; the arguments are names and values in turn, each a text or a list of texts. */
    void add(FindingCode code, PlanPath path, @Nullable Entry<?> entry, Object... arguments) {
        findings.add(new Finding(code, path, Optional.ofNullable(entry).map(Entry::getId), Words.present(arguments)));
    }

    /** Adds a finding about a text; the thing that it is about is what the text belongs to. */
    void add(FindingCode code, PlanText text, Object... arguments) {
        Map<String, Object> named = Words.present("thing", text.of());
        named.putAll(Words.present(arguments));
        findings.add(new Finding(code, text.path(), text.entry(), named));
    }

    List<Finding> inPlanOrder() {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(ordered);
    }
}
