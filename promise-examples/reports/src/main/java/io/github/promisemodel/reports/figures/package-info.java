/** The figures of a report as tables, from which every form that shows tables is made, so that all say the same. */
@NullMarked
package io.github.promisemodel.reports.figures;

import org.jspecify.annotations.NullMarked;
