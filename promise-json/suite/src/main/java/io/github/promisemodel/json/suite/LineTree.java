package io.github.promisemodel.json.suite;

import java.math.BigDecimal;
import java.util.List;

/** A tree of one line of Jackson. */
public interface LineTree {

    /** The part that a JSON Pointer points at. */
    LineTree at(String pointer);

    /** The items of an array. */
    List<LineTree> items();

    /** The value of a whole number. */
    long longValue();

    /** The value of a number. */
    BigDecimal decimalValue();

    /** This object with a number: an Integer, Float, Double or BigDecimal. */
    LineTree with(String name, Number number);
}
