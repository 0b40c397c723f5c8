package io.github.promisemodel.json.facade;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The characters of a target. It remembers how the target failed, whatever a generator makes of that. */
final class TargetCharacters extends FilterWriter {

    private @Nullable IOException failure;

    TargetCharacters(Writer target) {
        super(target);
    }

    /** Throws what the target threw, if it failed. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void write(int character) throws IOException {
        try {
            out.write(character);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        try {
            out.write(characters, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        try {
            out.write(text, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
