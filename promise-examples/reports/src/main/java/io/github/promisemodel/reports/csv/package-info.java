/** The figures of a report as comma-separated values. */
@NullMarked
package io.github.promisemodel.reports.csv;

import org.jspecify.annotations.NullMarked;
