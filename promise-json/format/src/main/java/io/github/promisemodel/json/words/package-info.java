/** How what a person reads is written. */
@NullMarked
package io.github.promisemodel.json.words;

import org.jspecify.annotations.NullMarked;
