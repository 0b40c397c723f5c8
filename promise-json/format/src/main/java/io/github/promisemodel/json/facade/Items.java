package io.github.promisemodel.json.facade;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The plans of a source, one after the other. */
interface Items extends Closeable {

    /** Reads the next, or gives null if there is none. */
    @Nullable
    PlanItem next() throws IOException;
}
