/**
 * Edits of one entry as JSON merge patches (RFC 7396).
 */
@NullMarked
package io.github.promisemodel.json.patch;

import org.jspecify.annotations.NullMarked;
