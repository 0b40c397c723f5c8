package io.github.promisemodel.check;

import io.github.promisemodel.reference.PartialDate;

/** A date as it is to be written in the file, such as {@code 2024-04/2025-03}: it is spelled so in every language. */
record DateToWrite(PartialDate date) {

    @Override
    public String toString() {
        return date.toString();
    }
}
