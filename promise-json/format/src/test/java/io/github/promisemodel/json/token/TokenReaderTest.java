package io.github.promisemodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Moving past a value that nobody wants. */
class TokenReaderTest {

    @Test
    void skipOfASingleValueStaysOnIt() {
        Tokens tokens = Tokens.onFirst("'a' 'b'");

        tokens.skip();

        assertThat(tokens.text()).isEqualTo("a");
    }

    @Test
    void skipOfAnObjectStopsOnItsOwnClosingBrace() {
        Tokens tokens = Tokens.onFirst("{'a':{'b':[1,{}]},'c':2} 'after'");

        tokens.skip();

        assertThat(tokens.current()).isEqualTo(TokenType.END_OBJECT);
        assertThat(tokens.next()).isEqualTo(TokenType.TEXT);
        assertThat(tokens.text()).isEqualTo("after");
    }

    @Test
    void skipOfAListStopsOnItsOwnClosingBracket() {
        Tokens tokens = Tokens.onFirst("[[],[{'a':[]}]] 7");

        tokens.skip();

        assertThat(tokens.current()).isEqualTo(TokenType.END_ARRAY);
        assertThat(tokens.next()).isEqualTo(TokenType.NUMBER);
    }

    @Test
    void skipOfAnUnfinishedValueStopsAtTheEnd() {
        Tokens tokens = Tokens.onFirst("[[1,");

        tokens.skip();

        assertThat(tokens.current()).isEqualTo(TokenType.END);
    }
}
