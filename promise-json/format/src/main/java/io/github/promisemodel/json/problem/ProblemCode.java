package io.github.promisemodel.json.problem;

/** The kinds of problem that keep a file from being read. Names are stable; scripts may depend on them. */
public enum ProblemCode {
    /** There is nothing to read. */
    EMPTY_INPUT,
    /** The input is not JSON, or not UTF-8 text. */
    NOT_JSON,
    /** The input is larger than the limits of reading: too deep, or a text, a name or a number too long, or too much of it. */
    LIMIT_PASSED,
    /** Something follows after the end of the plan. */
    TRAILING_CONTENT,
    /** It is JSON, and not a plan. */
    NOT_A_PLAN,
    /** It is a plan or a companion document in a later major version of its format. */
    LATER_VERSION,
    /** A required field is missing. */
    MISSING_FIELD,
    /** A required field is null. */
    NULL_FIELD,
    /** A value is of another type than its field expects. */
    WRONG_TYPE,
    /** A number is not a whole number, or too large to be counted. */
    INVALID_NUMBER,
    /** A text is not a date, or is a date that does not exist. */
    INVALID_DATE,
    /** A text or a name has an unpaired surrogate, which UTF-8 cannot write. */
    LONE_SURROGATE,
    /** A text is not one of the words its field knows. */
    UNKNOWN_CONSTANT,
    /** Values that are each possible do not go together, or one cannot be. */
    INVALID_VALUE,
    /** An object has a duplicate key. */
    DUPLICATE_KEY,
    /** A field is not known, and unknown fields are refused. */
    UNKNOWN_FIELD,
    /** There are more problems than are listed. */
    TOO_MANY_PROBLEMS
}
