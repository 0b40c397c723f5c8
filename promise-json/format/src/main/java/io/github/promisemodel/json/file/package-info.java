/**
 * Files that are written whole or not at all, for whatever a program writes: a plan, or a report on it.
 *
 * <p>Start with {@link io.github.promisemodel.json.file.AtomicFile}; {@link io.github.promisemodel.json.file.AtomicFiles} writes several as one.
 */
@NullMarked
package io.github.promisemodel.json.file;

import org.jspecify.annotations.NullMarked;
