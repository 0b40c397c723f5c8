/** Workbooks: a report as tables on sheets, and a plan as sheets that can be edited and read back. */
@NullMarked
package io.github.promisemodel.office.workbook;

import org.jspecify.annotations.NullMarked;
