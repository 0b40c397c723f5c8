/**
 * Fuzz targets: a class for each, whose {@code fuzzerTestOneInput} takes any bytes and holds what is to hold of them.
 *
 * <p>Nothing here needs a fuzzer. The tests replay the saved inputs, and {@link io.github.promisemodel.json.fuzzing.FuzzRun}
 * starts Jazzer, which makes new ones.
 */
package io.github.promisemodel.json.fuzzing;
