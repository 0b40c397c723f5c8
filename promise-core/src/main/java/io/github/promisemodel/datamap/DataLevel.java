package io.github.promisemodel.datamap;

/** What one record of a data set is about. */
public enum DataLevel {
    /** Scotland as a whole. */
    NATIONAL,
    /** A council's area. */
    COUNCIL,
    /** A part of a council's area, such as a locality or a cluster of schools. */
    LOCALITY,
    /** A service, a team or a school. */
    SERVICE,
    /** One person or family; a plan and its reports hold none of these. */
    INDIVIDUAL
}
