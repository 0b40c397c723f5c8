package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FileWriteContract;

class FileWriteTest extends FileWriteContract {

    FileWriteTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
