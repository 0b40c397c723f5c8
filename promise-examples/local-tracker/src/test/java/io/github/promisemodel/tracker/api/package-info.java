/** Tests of the API, and of what keeps it and the pages safe. */
@NullMarked
package io.github.promisemodel.tracker.api;

import org.jspecify.annotations.NullMarked;
