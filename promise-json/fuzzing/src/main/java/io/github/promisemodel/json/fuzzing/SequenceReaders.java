package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many plans in one file, on lines or in an array: the same items by both facades, however the bytes come. */
public final class SequenceReaders {

    private SequenceReaders() {}

    /** An item as values that can be compared. */
    private record Item(long index, int line, Optional<Plan> plan, List<Problem> problems) {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Plans.sample());
    }

    public static void fuzzerTestOneInput(byte[] json) {
        for (PlanSequence sequence : PlanSequence.values()) {
            List<Item> items = items(Plans.JACKSON_3, new ByteArrayInputStream(json), sequence);
            List<Item> others = items(Plans.JACKSON_2, new ByteArrayInputStream(json), sequence);
            Invariant.same(items, others, "Items of the facades");
            Invariant.same(items, items(Plans.JACKSON_3, Readings.trickling(json), sequence), "Items of a slow stream");
            Invariant.same(
                    others, items(Plans.JACKSON_2, Readings.trickling(json), sequence), "Items of a slow stream");
            items.forEach(item -> item.problems().forEach(problem -> Invariant.message(problem.toString())));
        }
    }

    private static List<Item> items(PlanFacade facade, InputStream in, PlanSequence sequence) {
        List<Item> items = new ArrayList<>();
        try (PlanReader reader = facade.readEach(in, sequence)) {
            while (reader.hasNext()) {
                PlanItem item = reader.next();
                Invariant.same((long) items.size(), item.index(), "The number of items and the index of the next");
                items.add(new Item(
                        item.index(),
                        item.line(),
                        item.result().value(),
                        item.result().problems()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }
}
