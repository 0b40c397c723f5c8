package io.github.promisemodel.json.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.Tokens;
import org.junit.jupiter.api.Test;

class ArrayTokensTest {

    @Test
    void itIsInsideFromItsFirstTokenToItsLast() {
        ArrayTokens tokens = new ArrayTokens(Tokens.of("[{'a':[1]},2]"));

        assertThat(tokens.isInside()).isFalse();
        int inside = 0;
        while (tokens.next() != TokenType.END) {
            inside += tokens.isInside() ? 1 : 0;
        }

        assertThat(inside).isEqualTo(8);
        assertThat(tokens.isInside()).isFalse();
    }

    @Test
    void anItemIsLeftFromWhereverItsReadingStopped() {
        for (int read = 2; read <= 8; read++) {
            ArrayTokens tokens = new ArrayTokens(Tokens.of("[{'a':[1,2]},3]"));
            for (int i = 0; i < read; i++) {
                tokens.next();
            }
            tokens.leaveItem();

            assertThat(tokens.isInside()).isTrue();
            assertThat(tokens.next()).isEqualTo(TokenType.NUMBER);
            assertThat(tokens.text()).isEqualTo("3");
        }
    }

    @Test
    void whatIsNoTokenBreaksIt() {
        ArrayTokens tokens = new ArrayTokens(Tokens.of("[1,!"));
        tokens.next();
        tokens.next();

        assertThat(tokens.isBroken()).isFalse();
        assertThatExceptionOfType(TokenException.class).isThrownBy(tokens::next);
        assertThat(tokens.isBroken()).isTrue();
    }
}
