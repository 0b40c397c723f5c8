package io.github.promisemodel.json.suite;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all plans of a text. */
record SequenceReading(PlanFacade facade, PlanSequence sequence) {

    List<PlanItem> items(byte[] bytes) throws IOException {
        try (PlanReader reader = facade.readEach(new ByteArrayInputStream(bytes), sequence);
                Stream<PlanItem> items = reader.stream()) {
            return items.toList();
        }
    }

    List<PlanItem> items(String text) throws IOException {
        return items(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each item as its index, its line, and its plan's title or the places, codes and pointers of its problems. */
    List<String> shown(String text) throws IOException {
        return items(text).stream().map(SequenceReading::shown).toList();
    }

    static String shown(PlanItem item) {
        return item.index() + " line " + item.line() + " "
                + item.result()
                        .value()
                        .map(plan -> plan.getNote().orElse("plan"))
                        .orElseGet(() -> item.result().problems().stream()
                                .map(problem -> (problem.line() + ":" + problem.column() + " " + problem.code() + " "
                                                + problem.pointer())
                                        .strip())
                                .collect(Collectors.joining(", ")));
    }
}
