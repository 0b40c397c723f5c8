package io.github.promisemodel.json.suite;

import java.math.BigDecimal;
import java.util.List;

/** A tree of an adapter's JSON library. */
public interface AdapterTree {

    /** The part that a JSON Pointer points at. */
    AdapterTree at(String pointer);

    /** The items of an array. */
    List<AdapterTree> items();

    /** The value of a whole number. */
    long longValue();

    /** The value of a number. */
    BigDecimal decimalValue();

    /** This object with a number: an Integer, Float, Double or BigDecimal. */
    AdapterTree with(String name, Number number);
}
