package io.github.promisemodel.json.token;

/** A limit of reading, which keeps a file from costing more than a plan is worth. */
public enum Limit {
    /** How deep objects and lists are nested. */
    DEPTH("is nested %s deep; at most %s is read"),
    /** How many characters a text has. */
    TEXT("is a text of %s characters; at most %s are read"),
    /** How many characters a note has. */
    NOTE("is a note of %s characters; at most %s are read"),
    /** How many characters the name of a field has. */
    NAME("has a name of %s characters; at most %s are read"),
    /** How many characters a number has. */
    NUMBER("is a number of %s characters; at most %s are read"),
    /** How large the exponent of a number is, up or down. */
    EXPONENT("is a number with the exponent %s; at most %s, up or down, is read"),
    /** How many bytes a document has. */
    DOCUMENT("has more than %s bytes; at most %s are read"),
    /** How many entries a document has. */
    ENTRIES("is entry %s; at most %s are read");

    private final String words;

    Limit(String words) {
        this.words = words;
    }

    /**
     * What is said of a value that passes the limit.
     *
     * @param found its size
     * @param most the most there may be
     * @return a clause to follow the value's name, such as {@code is nested 65 deep; at most 64 is read}
     */
    public String passed(String found, long most) {
        return String.format(java.util.Locale.ROOT, words, found, most) + " (limit " + name() + ")";
    }
}
