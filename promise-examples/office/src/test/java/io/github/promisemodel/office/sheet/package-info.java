/** Tests of sheets as they are read. */
@NullMarked
package io.github.promisemodel.office.sheet;

import org.jspecify.annotations.NullMarked;
