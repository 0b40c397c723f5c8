/** Sheets as they are read: CSV, XLSX and ODS as rows of cells, with limits that are counted while reading. */
@NullMarked
package io.github.promisemodel.office.sheet;

import org.jspecify.annotations.NullMarked;
