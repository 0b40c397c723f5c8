package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FileWriteContract;

class FileWriteTest extends FileWriteContract {

    FileWriteTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
