package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.BesideGoldenContract;

class BesideGoldenTest extends BesideGoldenContract {

    BesideGoldenTest() {
        super(Jackson3Line.LINE);
    }
}
