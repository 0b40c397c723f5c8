/** Documents and spreadsheets of a plan. */
@NullMarked
package io.github.promisemodel.office;

import org.jspecify.annotations.NullMarked;
