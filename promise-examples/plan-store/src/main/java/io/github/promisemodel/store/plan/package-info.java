/** The plan as it is kept: its versions, who changed what, and what a change comes to. */
@NullMarked
package io.github.promisemodel.store.plan;

import org.jspecify.annotations.NullMarked;
