/** How engagements are written. */
@NullMarked
package io.github.promisemodel.json.engagement;

import org.jspecify.annotations.NullMarked;
