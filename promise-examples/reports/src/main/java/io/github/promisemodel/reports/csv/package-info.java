/**
 * The figures of a report as comma-separated values, and descriptions of such a file for open data.
 *
 * <p>Start with {@link io.github.promisemodel.reports.csv.CsvReport}, and with {@link io.github.promisemodel.reports.csv.CsvDataset} for the
 * descriptions.
 */
@NullMarked
package io.github.promisemodel.reports.csv;

import org.jspecify.annotations.NullMarked;
