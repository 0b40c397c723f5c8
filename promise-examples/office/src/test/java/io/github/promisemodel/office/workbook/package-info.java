/** Tests of workbooks. */
@NullMarked
package io.github.promisemodel.office.workbook;

import org.jspecify.annotations.NullMarked;
