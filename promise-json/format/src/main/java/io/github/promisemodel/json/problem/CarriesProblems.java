package io.github.promisemodel.json.problem;

import java.util.List;

/** What is thrown when something cannot be read: an exception of this library or of a mapper, with every problem. */
public interface CarriesProblems {

    /** {@return the problems in the order in which they were found, at least one} */
    List<Problem> getProblems();
}
