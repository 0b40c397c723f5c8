package io.github.promisemodel.statedmodel;

/**
 * What is drawn of plans. A feature that is switched off is one in which the library does not yet do what the rules say.
 *
 * @param base bases of figures, figures of groups, and OVERDUE
 * @param scheme words that the scheme maps
 * @param reviews reviews of assessments
 */
record Features(boolean base, boolean scheme, boolean reviews) {

    static final Features DRAWN = new Features(true, true, true);
}
