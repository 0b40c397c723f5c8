package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
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
    void add(FindingCode code, String path, @Nullable Entry<?> entry, String message, String... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        Optional<String> id = Optional.ofNullable(entry).map(Entry::getId);
        findings.add(new Finding(code, path, id, named, message));
    }

    List<Finding> inPlanOrder() {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((a, b) -> PlanPath.compare(a.path(), b.path()));
        return List.copyOf(ordered);
    }
}
