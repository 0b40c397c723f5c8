/**
 * The tables of statuses, dispositions and the scheme.
 */
@NullMarked
package io.github.promisemodel.json.status;

import org.jspecify.annotations.NullMarked;
