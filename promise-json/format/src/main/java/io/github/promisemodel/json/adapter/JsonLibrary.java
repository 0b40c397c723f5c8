package io.github.promisemodel.json.adapter;

import java.io.IOException;
import java.io.Writer;

/** A JSON library as a facade uses it: it reads characters as tokens and writes tokens as characters. */
public interface JsonLibrary {

    /**
     * Opens a source.
     *
     * @param source the characters; closing the tokens must not read on
     * @return its tokens, standing before the first
     * @throws IOException if the source fails
     */
    TokenInput openInput(SourceCharacters source) throws IOException;

    /**
     * Opens a target. Texts are written with no more escapes than JSON needs.
     *
     * @param target takes the characters; it is neither flushed nor closed
     * @param layout how they are laid out
     * @return where the tokens go
     * @throws IOException if the target fails
     */
    TokenOutput openOutput(Writer target, Layout layout) throws IOException;
}
