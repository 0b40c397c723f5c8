/** Tests of the pages. */
@NullMarked
package io.github.promisemodel.tracker.web;

import org.jspecify.annotations.NullMarked;
