package io.github.promisemodel.json.suite;

import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.PartialDate;

/** Made-up publications. */
final class SamplePublications {

    private SamplePublications() {}

    /** A publication with nothing but its required fields. */
    static Publication smallest() {
        return Publication.builder()
                .id("briefing-2")
                .title("Second briefing")
                .date(PartialDate.parse("2025-12-02"))
                .build();
    }

    /** A publication with every field. */
    static Publication full() {
        return Publication.builder()
                .id("briefing-1")
                .title("First briefing")
                .date(PartialDate.parse("2025-06-03"))
                .body("board")
                .line("progress")
                .asOf(PartialDate.parse("2025-03-31"))
                .fingerprint(Fingerprint.parse("sha-256:" + "0123456789abcdef".repeat(4)))
                .addFigures(Samples.figure())
                .addCorrections(Correction.builder()
                        .date(PartialDate.of(2025, 9))
                        .addFigures(Samples.figure())
                        .note("One area was counted twice.")
                        .source(Samples.source())
                        .extensions(Samples.unknown("correction"))
                        .build())
                .note("A note on the publication.")
                .source(Samples.source())
                .extensions(Samples.unknown("publication"))
                .build();
    }
}
