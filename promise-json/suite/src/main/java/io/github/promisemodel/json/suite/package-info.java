/**
 * The tests that every adapter passes, as abstract classes over {@link io.github.promisemodel.json.suite.JsonAdapter}: what
 * an adapter supplies. An adapter has a class for each, which names it and nothing else.
 */
package io.github.promisemodel.json.suite;
