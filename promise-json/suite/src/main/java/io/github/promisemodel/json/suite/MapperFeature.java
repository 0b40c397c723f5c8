package io.github.promisemodel.json.suite;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a user may switch on or off on a mapper, by a name for both lines. */
public enum MapperFeature {
    /** FAIL_ON_TRAILING_TOKENS; on in Jackson 3, off in Jackson 2. */
    TRAILING_TOKENS_FAIL(false),
    /** ACCEPT_FLOAT_AS_INT. */
    FLOATS_AS_INTS(true),
    /** ALLOW_COERCION_OF_SCALARS. */
    SCALARS_COERCED(true),
    /** FAIL_ON_NULL_FOR_PRIMITIVES. */
    NULLS_FAIL_FOR_PRIMITIVES(false),
    /** FAIL_ON_NUMBERS_FOR_ENUMS. */
    NUMBERS_FAIL_FOR_ENUMS(false),
    /** READ_UNKNOWN_ENUM_VALUES_AS_NULL. */
    UNKNOWN_ENUMS_AS_NULL(true),
    /** ACCEPT_CASE_INSENSITIVE_ENUMS. */
    ENUMS_IN_ANY_CASE(true),
    /** ACCEPT_CASE_INSENSITIVE_PROPERTIES. */
    PROPERTIES_IN_ANY_CASE(true),
    /** ACCEPT_CASE_INSENSITIVE_VALUES. */
    VALUES_IN_ANY_CASE(true),
    /** ACCEPT_SINGLE_VALUE_AS_ARRAY. */
    SINGLE_VALUES_AS_ARRAYS(true),
    /** UNWRAP_SINGLE_VALUE_ARRAYS. */
    ARRAYS_OF_ONE_UNWRAPPED(true),
    /** ACCEPT_EMPTY_STRING_AS_NULL_OBJECT. */
    EMPTY_TEXTS_AS_NULL(true),
    /** ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT. */
    EMPTY_ARRAYS_AS_NULL(true),
    /** FAIL_ON_UNKNOWN_PROPERTIES; off in Jackson 3, on in Jackson 2. */
    UNKNOWN_PROPERTIES_FAIL(true),
    /** USE_BIG_DECIMAL_FOR_FLOATS. */
    BIG_DECIMALS(true),
    /** USE_BIG_INTEGER_FOR_INTS. */
    BIG_INTEGERS(true),
    /** USE_JAVA_ARRAY_FOR_JSON_ARRAY. */
    JAVA_ARRAYS(true),
    /** SORT_PROPERTIES_ALPHABETICALLY. */
    PROPERTIES_SORTED(true),
    /** A coercion configuration that tries to convert everything. */
    EVERYTHING_CONVERTED(true),
    /** The naming strategy SNAKE_CASE. */
    SNAKE_CASE(true),
    /** Default typing of every type that is not final. */
    CLASS_NAMES(true),
    /** The parser's ALLOW_NON_NUMERIC_NUMBERS. */
    NOT_A_NUMBER_TAKEN(true),
    /** The parser's ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS. */
    PLUS_SIGN_TAKEN(true),
    /** The parser's ALLOW_SINGLE_QUOTES. */
    APOSTROPHES_TAKEN(true),
    /** The parser's ALLOW_JAVA_COMMENTS. */
    COMMENTS_TAKEN(true),
    /** The parser's ALLOW_TRAILING_COMMA. */
    LAST_COMMA_TAKEN(true),
    /** The parser's STRICT_DUPLICATE_DETECTION: it then refuses a duplicate key itself. */
    DUPLICATES_DETECTED(false);

    /** Every one of them as lax as it goes. */
    static final Map<MapperFeature, Boolean> HOSTILE =
            Arrays.stream(values()).collect(Collectors.toMap(feature -> feature, feature -> feature.lax));

    private final boolean lax;

    MapperFeature(boolean lax) {
        this.lax = lax;
    }
}
