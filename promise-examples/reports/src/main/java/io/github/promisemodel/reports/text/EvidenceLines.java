package io.github.promisemodel.reports.text;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.rollup.EvidenceCoverage;

/** For how many entries there is evidence, beside the headline: lived experience first, then the other levels. */
final class EvidenceLines {

    private final EvidenceCoverage<?> evidence;
    private final String entries;

    EvidenceLines(EvidenceCoverage<?> evidence, String entries) {
        this.evidence = evidence;
        this.entries = entries;
    }

    void addTo(Page page) {
        String ofNoLevel = evidence.entriesOfNoLevel().isEmpty()
                ? ""
                : " Of no stated level: " + evidence.entriesOfNoLevel().size() + ".";
        page.paragraph(
                0,
                "Any evidence of lived experience: " + evidence.share(EvidenceLevel.EXPERIENCE) + " " + entries
                        + ". Of how organisations change: "
                        + evidence.entries(EvidenceLevel.ORGANISATIONAL).size() + ". Of change across Scotland: "
                        + evidence.entries(EvidenceLevel.NATIONAL).size() + "." + ofNoLevel + " None recorded: "
                        + evidence.entriesWithout().size() + ".");
    }
}
