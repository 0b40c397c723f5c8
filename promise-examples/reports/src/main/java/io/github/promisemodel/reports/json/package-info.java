/** Reports as JSON. Scripts depend on it: fields are only ever added. */
@NullMarked
package io.github.promisemodel.reports.json;

import org.jspecify.annotations.NullMarked;
