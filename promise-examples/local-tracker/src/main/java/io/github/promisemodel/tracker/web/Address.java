package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.ImprovementArea;

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
     * What an area is called.
     *
     * @param area the area
     * @return its title, behind its reference if it has one
     */
    public static String title(ImprovementArea area) {
        return area.getReference().map(reference -> reference + " ").orElse("") + area.getTitle();
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
