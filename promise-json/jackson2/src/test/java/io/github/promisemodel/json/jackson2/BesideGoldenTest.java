package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.BesideGoldenContract;

class BesideGoldenTest extends BesideGoldenContract {

    BesideGoldenTest() {
        super(Jackson2Line.LINE);
    }
}
