/** Where what Apache POI logs goes, in a program that does not say. */
@NullMarked
package io.github.promisemodel.office.logging;

import org.jspecify.annotations.NullMarked;
