package io.github.promisemodel.office.document;

/** The names of the styles that {@code styles.xml} has. */
final class Styles {

    static final String TITLE = "Title";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String CAPTION = "Caption";
    static final String CONTENTS_HEADING = "TOCHeading";
    static final String CONTENTS = "TOC1";
    /** A fact that the document is about: its name, a tab, and what it is. */
    static final String FACT = "Fact";
    /** What a reader takes home. */
    static final String LEAD = "Lead";
    /** What has to be said with a table. */
    static final String NOTE = "Note";
    /** What is in a chart, or why there is none. */
    static final String CHART_NOTE = "ChartNote";
    /** A link back to the start. */
    static final String WAY_BACK = "WayBack";
    /** What is said at the end. */
    static final String CLOSING = "Closing";
    /** The paragraph that a chart is in. */
    static final String CHART = "Chart";

    static final String IN_TABLE = "TableText";
    static final String TABLE = "ReportTable";
    /** The letter of a status. */
    static final String LETTER = "StatusLetter";
    /** What people call an entry. */
    static final String REFERENCE = "Reference";

    static final String NAME = "FactName";
    static final String LINK = "Hyperlink";

    private Styles() {}
}
