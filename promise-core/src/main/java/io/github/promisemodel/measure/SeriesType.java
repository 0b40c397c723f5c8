package io.github.promisemodel.measure;

/** What the values of a measure say together, so that what may be added is told apart from what may not. */
public enum SeriesType {
    /** How many there are on a day, such as children who live with kin; values of several days are never added. */
    SNAPSHOT,
    /** How many there were in a period, such as people trained in a quarter; periods that follow each other are added. */
    FLOW,
    /** How many there have been since a start, so that each value holds the ones before it; values are never added. */
    CUMULATIVE
}
