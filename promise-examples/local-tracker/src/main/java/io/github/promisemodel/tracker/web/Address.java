package io.github.promisemodel.tracker.web;

/** The addresses of what has an id. */
public final class Address {

    private Address() {}

    /**
     * The page of an entry.
     *
     * @param id its id
     * @return its address
     */
    public static String ofEntry(String id) {
        return "/entries/" + UrlId.of(id);
    }

    /**
     * The page of an area.
     *
     * @param id its id
     * @return its address
     */
    public static String ofArea(String id) {
        return "/areas/" + UrlId.of(id);
    }

    /**
     * The page of a measure.
     *
     * @param id its id
     * @return its address
     */
    public static String ofMeasure(String id) {
        return "/measures/" + UrlId.of(id);
    }
}
