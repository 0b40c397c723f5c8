package io.github.promisemodel.json.suite;

import io.github.promisemodel.json.problem.ProblemCode;
import java.util.List;

/** A plan with one value that a lax mapper would convert, with the code and the pointer that it is refused for. */
public record RefusedPlan(String what, String json, ProblemCode code, String pointer) {

    private static final String FIGURE = ",\"published\":[{\"of\":\"ACTIONS\",\"source\":\"Summary\",";

    public static List<RefusedPlan> all() {
        return List.of(
                refused("a fraction as a count", FIGURE + "\"total\":12.7}]", ProblemCode.INVALID_NUMBER, "total"),
                refused("12.0 as a count", FIGURE + "\"total\":12.0}]", ProblemCode.INVALID_NUMBER, "total"),
                refused("1e1 as a count", FIGURE + "\"total\":1e1}]", ProblemCode.INVALID_NUMBER, "total"),
                refused("a huge exponent", FIGURE + "\"total\":1e1000000000}]", ProblemCode.LIMIT_PASSED, "total"),
                refused(
                        "one too many",
                        FIGURE + "\"total\":9223372036854775808}]",
                        ProblemCode.INVALID_NUMBER,
                        "total"),
                refused("a text as a count", FIGURE + "\"total\":\"12\"}]", ProblemCode.WRONG_TYPE, "total"),
                refused("an empty text as a count", FIGURE + "\"total\":\"\"}]", ProblemCode.WRONG_TYPE, "total"),
                refused("true as a count", FIGURE + "\"total\":true}]", ProblemCode.WRONG_TYPE, "total"),
                refused("a list of one as a count", FIGURE + "\"total\":[12]}]", ProblemCode.WRONG_TYPE, "total"),
                refused("null as a count", FIGURE + "\"counts\":{\"A\":null}}]", ProblemCode.WRONG_TYPE, "counts/A"),
                refused(
                        "a missing count",
                        FIGURE + "\"open\":[{\"status\":[\"RED\"]}]}]",
                        ProblemCode.MISSING_FIELD,
                        "open/0/count"),
                refused(
                        "an open count that is null",
                        FIGURE + "\"open\":[{\"status\":[\"RED\"],\"count\":null}]}]",
                        ProblemCode.NULL_FIELD,
                        "open/0/count"),
                refused("a number as a text", ",\"note\":12", ProblemCode.WRONG_TYPE, "/note"),
                refused("true as a text", ",\"note\":true", ProblemCode.WRONG_TYPE, "/note"),
                refused("a list of one as a text", ",\"note\":[\"n\"]", ProblemCode.WRONG_TYPE, "/note"),
                refused("a number as a date", ",\"asOf\":2025", ProblemCode.WRONG_TYPE, "/asOf"),
                refused("an empty text as a date", ",\"asOf\":\"\"", ProblemCode.INVALID_DATE, "/asOf"),
                refused(
                        "an object as a list of one",
                        ",\"areas\":{\"id\":\"a\",\"title\":\"t\"}",
                        ProblemCode.WRONG_TYPE,
                        "/areas"),
                refused("an empty text as a list", ",\"areas\":\"\"", ProblemCode.WRONG_TYPE, "/areas"),
                refused("null in a list", ",\"areas\":[null]", ProblemCode.WRONG_TYPE, "/areas/0"),
                refused(
                        "an empty text as an object",
                        ",\"statusScheme\":\"\"",
                        ProblemCode.WRONG_TYPE,
                        "/statusScheme"),
                refused("an empty list as an object", ",\"statusScheme\":[]", ProblemCode.WRONG_TYPE, "/statusScheme"),
                refused("0 as a constant", constant("0"), ProblemCode.WRONG_TYPE, "/callsToAction/0/foundation"),
                refused(
                        "another constant",
                        constant("\"HOPE\""),
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/callsToAction/0/foundation"),
                refused(
                        "a constant in lower case",
                        constant("\"care\""),
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/callsToAction/0/foundation"),
                refused(
                        "an empty constant",
                        constant("\"\""),
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/callsToAction/0/foundation"),
                refused(
                        "a constant that is null",
                        constant("null"),
                        ProblemCode.NULL_FIELD,
                        "/callsToAction/0/foundation"),
                refused("a known name twice", ",\"title\":\"t\"", ProblemCode.DUPLICATE_KEY, "/title"),
                refused("an unknown name twice", ",\"x\":1,\"x\":1", ProblemCode.DUPLICATE_KEY, "/x"));
    }

    private static RefusedPlan refused(String what, String more, ProblemCode code, String pointer) {
        return new RefusedPlan(
                what, Samples.json(more), code, pointer.startsWith("/") ? pointer : "/published/0/" + pointer);
    }

    private static String constant(String foundation) {
        return ",\"callsToAction\":[{\"id\":\"c\",\"title\":\"t\",\"foundation\":" + foundation + "}]";
    }
}
