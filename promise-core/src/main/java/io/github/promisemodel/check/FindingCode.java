package io.github.promisemodel.check;

/** The kinds of finding. Names are stable; scripts may depend on them. */
public enum FindingCode {
    /** Two entries, areas, groups or calls to action of one plan have the same id. */
    DUPLICATE_ID(Severity.ERROR),
    /** Something is named by an id that the plan does not have. */
    DANGLING_LINK(Severity.ERROR),
    /** A status constant that is not of the scale; it counts as not assessed. */
    UNKNOWN_STATUS(Severity.WARNING),
    /** Printed words that the plan's own scheme does not know. */
    UNKNOWN_WORDING(Severity.WARNING),
    /** A published figure counts by a key that is no status, disposition or foundation. */
    UNKNOWN_KEY(Severity.WARNING),
    /** A field that this version does not know; it is kept. */
    UNKNOWN_FIELD(Severity.WARNING),
    /** Assessments of one date disagree, with nothing to tell which stands. */
    TIED_ASSESSMENTS(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return how much such a finding matters} */
    public Severity getSeverity() {
        return severity;
    }
}
