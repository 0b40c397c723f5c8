/** Tests of imports of sheets into plans. */
@NullMarked
package io.github.promisemodel.office.imports;

import org.jspecify.annotations.NullMarked;
