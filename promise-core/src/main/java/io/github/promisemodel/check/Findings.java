package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Adds a finding; the arguments are names and values in turn. */
    void add(FindingCode code, PlanPath path, @Nullable Entry<?> entry, String message, String... arguments) {
        add(code, path, Optional.ofNullable(entry).map(Entry::getId), message, arguments);
    }

    /** Adds a finding about a text; the message goes on from what the text belongs to. */
    void add(FindingCode code, PlanText text, String message, String... arguments) {
        add(code, text.path(), text.entry(), text.of() + ": " + message, arguments);
    }

    private void add(FindingCode code, PlanPath path, Optional<String> entry, String message, String... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        findings.add(new Finding(code, path, entry, named, message));
    }

    List<Finding> inPlanOrder() {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(ordered);
    }
}
