/**
 * Plans and companion documents of every form there is: drawn once a JVM from a seed, by a plain seeded random. {@link
 * io.github.promisemodel.json.suite.drawn.Drawn} has them all, and {@link
 * io.github.promisemodel.json.suite.drawn.EachDrawn} tries a law on each.
 */
package io.github.promisemodel.json.suite.drawn;
