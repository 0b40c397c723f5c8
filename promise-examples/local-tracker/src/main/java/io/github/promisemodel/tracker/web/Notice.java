package io.github.promisemodel.tracker.web;

import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was just done, which the next page says once: it is in that page's address by a word of ours. */
final class Notice {

    private static final Map<String, String> NOTICES = Map.of(
            "saved", "Saved.",
            "assessed", "Assessed. It is a draft until it is approved.",
            "submitted", "Submitted for approval.",
            "approved", "Approved. The figures count it now.",
            "returned", "Returned to be mended.",
            "observed", "Observation added.",
            "added", "Added to the plan.",
            "withdrawn", "Withdrawn. It stays in the plan, and counts no more from that date.",
            "imported", "Imported.",
            "role", "Your role is another now.");

    private Notice() {}

    static @Nullable String take(Context context) {
        String done = context.queryParam("done");
        return done == null ? null : NOTICES.get(done);
    }

    /** An address whose page says it. */
    static String at(String address, String done) {
        return address + (address.contains("?") ? "&" : "?") + "done=" + done;
    }
}
