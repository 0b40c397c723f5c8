/** Sheets into plans: the mapping of a sheet, and the import by it. */
@NullMarked
package io.github.promisemodel.office.imports;

import org.jspecify.annotations.NullMarked;
