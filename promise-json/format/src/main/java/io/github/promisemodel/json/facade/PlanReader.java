package io.github.promisemodel.json.facade;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a file, read one at a time, so that a file of any length takes the memory of its longest plan.
 *
 * <pre>{@code
 * try (PlanReader plans = PlanJson.DEFAULT.readEach(file, PlanSequence.LINES)) {
 *     while (plans.hasNext()) {
 *         PlanItem item = plans.next();
 *         item.result().value().ifPresent(plan -> ...);
 *     }
 * }
 * }</pre>
 *
 * <p>A plan that cannot be read is an item with its problems, and the plans after it are read. On lines that is
 * so whatever a line has. In an array what is not JSON ends it: the item of such problems is the last, and so is one that
 * says that there is no array, or that something follows it.
 *
 * <p>Limits hold for each plan. How large a document is counts for each line; in an array it counts from item to item,
 * give or take what the parser has read ahead, and a plan past it is the last item.
 *
 * <p>It serves one thread. If the source fails, its methods throw an {@link UncheckedIOException}.
 */
public final class PlanReader implements Iterator<PlanItem>, AutoCloseable {

    private final Items items;
    private final Closeable source;
    private @Nullable PlanItem next;

    PlanReader(Items items, Closeable source) {
        this.items = items;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = items.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    /**
     * The next plan, or what kept it from being read.
     *
     * @return the item
     * @throws NoSuchElementException if there is none
     */
    @Override
    public PlanItem next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("Plan reader: there are no more plans; ask hasNext first");
        }
        PlanItem item = next;
        next = null;
        return item;
    }

    /**
     * The plans that are still to come, as a stream.
     *
     * @return the stream, in their order; closing it closes this reader
     */
    public Stream<PlanItem> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * Gives back the buffers, and closes the file if it was opened by its path; a stream or a channel stays open.
     *
     * @throws IOException if the file cannot be closed
     */
    @Override
    public void close() throws IOException {
        try (source) {
            items.close();
        }
    }
}
