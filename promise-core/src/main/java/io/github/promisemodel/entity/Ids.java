package io.github.promisemodel.entity;

/** The one rule for ids: an id is what links and messages name an entry by, so it cannot be blank. */
public final class Ids {

    private Ids() {}

    /**
     * Refuses a blank id.
     *
     * @param thing what the id belongs to, such as {@code Action}
     * @param field the field's name, such as {@code id}
     * @param id the id
     * @return the id
     * @throws IllegalStateException if the id is blank
     */
    public static String require(String thing, String field, String id) {
        if (id.isBlank()) {
            throw new IllegalStateException(thing + ": the " + field + " is blank; give it at least one character");
        }
        return id;
    }
}
