/**
 * The tests that every adapter passes, as abstract classes over {@link io.github.promisemodel.json.suite.JsonLine}: what
 * an adapter supplies. An adapter has a class for each, which names its line and nothing else.
 */
package io.github.promisemodel.json.suite;
