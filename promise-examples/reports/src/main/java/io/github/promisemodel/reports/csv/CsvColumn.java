package io.github.promisemodel.reports.csv;

import io.github.promisemodel.reports.words.Labels;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a report as comma-separated values, in their order: the same for every plan and every form.
 *
 * <p>A line is known by the columns of its key together: the plan, the date, the table, the row and the figure. So lines of many plans,
 * and of many dates of one, can be in one file.
 */
public enum CsvColumn {
    /** The id of the plan. */
    PLAN("plan", Datatype.TEXT, true, true),
    /** The date as of which it is counted. */
    AS_OF("as_of", Datatype.DATE, true, true),
    /** The id of the table that shows the figure. */
    TABLE("table", Datatype.TEXT, true, true),
    /** The number of the row in its table, from 1 on. */
    ROW("row", Datatype.NUMBER_OF_ROW, true, true),
    /** The id of what the figure is of; empty where it is of nothing in the plan. */
    ID("id", Datatype.TEXT, false, false),
    /** The heading of the row. */
    TITLE("title", Datatype.TEXT, false, false),
    /** The name of the figure. */
    FIGURE("figure", Datatype.TEXT, true, true),
    /** Its value: a number, a date, ids or a text. */
    VALUE("value", Datatype.TEXT, true, false),
    /** The unit of a number; empty for a text, and for a number that has none. */
    UNIT("unit", Datatype.TEXT, false, false);

    /** What the values of a column are. */
    public enum Datatype {
        /** Any text. */
        TEXT,
        /** A date as the format has it: a year, a month, a day, or two of them with a stroke between. */
        DATE,
        /** A whole number from 1 on. */
        NUMBER_OF_ROW
    }

    /** What a value of {@link Datatype#DATE} matches, whole. */
    public static final String DATE_PATTERN = "[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?";

    private final String header;
    private final Datatype datatype;
    private final boolean required;
    private final boolean inKey;

    CsvColumn(String header, Datatype datatype, boolean required, boolean inKey) {
        this.header = header;
        this.datatype = datatype;
        this.required = required;
        this.inKey = inKey;
    }

    /** {@return its name, which the first line has, such as {@code as_of}} */
    public String header() {
        return header;
    }

    /** {@return what its values are} */
    public Datatype datatype() {
        return datatype;
    }

    /** {@return whether it has a value in every line} */
    public boolean isRequired() {
        return required;
    }

    /** {@return whether it is one of those by which a line is known} */
    public boolean isInKey() {
        return inKey;
    }

    /**
     * What people call it.
     *
     * @param labels the words
     * @return its title, such as "Counted as of"
     */
    public String title(Labels labels) {
        return labels.text("csv-title." + header);
    }

    /**
     * What it means.
     *
     * @param labels the words
     * @return its meaning, in a sentence or two
     */
    public String meaning(Labels labels) {
        return labels.text("csv-meaning." + header);
    }

    /** {@return the names of all} */
    static List<String> names() {
        return Arrays.stream(values()).map(CsvColumn::header).toList();
    }

    /** {@return the names of those by which a line is known} */
    static List<String> key() {
        return Arrays.stream(values())
                .filter(CsvColumn::isInKey)
                .map(CsvColumn::header)
                .toList();
    }
}
