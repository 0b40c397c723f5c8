package io.github.promisemodel.examples.benchmarks.growth;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a made-up plan in JSON, of any number.
 *
 * <p>Single quotes stand for double ones, so that the templates can be read; no text here has either.
 */
final class GrowingJson {

    /** The entries that a plan has whatever else grows. */
    private static final int FEW = 5;

    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final int DAYS = 16_400;
    private static final int LETTERS_OF_EQUAL_HASH = 16;

    private static final String[] STATUSES = {
        "NOT_STARTED", "IN_PROGRESS", "ON_TARGET", "AT_RISK", "BEHIND", "PAUSED", "PARTLY_COMPLETE", "COMPLETE"
    };
    private static final String[] COLOURS = {"BLUE", "GREEN", "AMBER", "RED"};

    private GrowingJson() {}

    /** A plan with a few entries, and with fields of its own. */
    static String plan(String fields) {
        return plan(
                fields,
                area("few", actions(FEW, i -> "few" + i) + ",'benefits':" + list(FEW, i -> benefit("b" + i, ""))));
    }

    /** A plan with these areas. */
    static String plan(String fields, String areas) {
        return ("{'format':'promise-plan/1','id':'northmoor','council':'northmoor','title':'Made up',"
                        + "'period':{'start':'2024-04','end':'2027-03'},'asOf':'2025-03-31'"
                        + (fields.isEmpty() ? "" : "," + fields)
                        + ",'areas':[" + areas + "]}")
                .replace('\'', '"');
    }

    static String area(String id, String fields) {
        return "{'id':'" + id + "','title':'Area " + id + "','foundations':['VOICE']," + fields + "}";
    }

    /** An area of one entry of each kind. */
    static String smallArea(String id, String fields) {
        return area(
                id,
                "'actions':[" + action(id + "-a", assessment("2025-03-31", STATUSES[id.hashCode() & 7]))
                        + "],'benefits':[" + benefit(id + "-b", assessment("2025-03-31", COLOURS[id.hashCode() & 3]))
                        + "]" + fields);
    }

    /** The field of many actions, each assessed. */
    static String actions(int n, IntFunction<String> id) {
        return "'actions':"
                + list(n, i -> action(id.apply(i), "'due':'2026'," + assessment("2025-03-31", STATUSES[i & 7])));
    }

    /** The field of many benefits, each assessed. */
    static String benefits(int n, IntFunction<String> id) {
        return "'benefits':" + list(n, i -> benefit(id.apply(i), assessment("2025-03-31", COLOURS[i & 3])));
    }

    static String action(String id, String fields) {
        return "{'id':'" + id + "','title':'Action " + id + "'" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    static String benefit(String id, String fields) {
        return "{'id':'" + id + "','title':'Benefit " + id + "'" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    /** The field of one assessment. */
    static String assessment(String date, String status) {
        return "'assessments':[{'asOf':'" + date + "','status':'" + status + "'}]";
    }

    /** The field of many assessments of one entry. */
    static String assessments(int n, IntFunction<String> fields) {
        return "'assessments':" + list(n, i -> "{" + fields.apply(i) + "}");
    }

    static String status(int i) {
        return "'status':'" + STATUSES[i & 7] + "'";
    }

    static String colour(int i) {
        return "'status':'" + COLOURS[i & 3] + "'";
    }

    /** A list of many of one kind. */
    static String list(int n, IntFunction<String> item) {
        return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    /** A list of many texts. */
    static String texts(int n, IntFunction<String> text) {
        return list(n, i -> "'" + text.apply(i) + "'");
    }

    /** A day for each number, in order, up to 2024; then from the first again. */
    static String day(int i) {
        return FIRST_DAY.plusDays(i % DAYS).toString();
    }

    /** An id for each number, all of one hash code. */
    static String sameHash(int i) {
        StringBuilder id = new StringBuilder();
        for (int bit = LETTERS_OF_EQUAL_HASH - 1; bit >= 0; bit--) {
            id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    /** Any text as JSON writes it, each char by its number. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(letter -> escaped.append("\\u")
                        .append(Integer.toHexString(0x10000 | letter).substring(1)));
        return escaped.toString();
    }

    /** A published figure about actions. */
    static String figure(String fields) {
        return "{'of':'ACTIONS'," + fields + ",'source':'Summary'}";
    }
}
