/** The made-up sheets that are shipped, and how they are made. */
@NullMarked
package io.github.promisemodel.office.sheets;

import org.jspecify.annotations.NullMarked;
