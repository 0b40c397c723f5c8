package io.github.promisemodel.statedmodel;

/**
 * An entry of what a figure is of, and the states that it may have in a world; being outside is one of them where it is open
 * whether it belongs.
 */
record Member(Fact fact, int mayBe) {

    boolean isCertain(Scale scale) {
        return (mayBe >> scale.outside() & 1) == 0;
    }
}
