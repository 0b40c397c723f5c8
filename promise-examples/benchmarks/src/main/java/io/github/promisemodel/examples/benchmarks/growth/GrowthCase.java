package io.github.promisemodel.examples.benchmarks.growth;

/**
 * One thing that the library does with a plan.
 *
 * @param name what it does, in a few words
 * @param work does it, and gives what it made
 */
record GrowthCase(String name, GrowthRun.Work<Grown> work) {}
