package io.github.promisemodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenExceptionTest {

    @Test
    void aLimitThatALibraryFindsPassedIsToldFromWhatIsNoToken() {
        RuntimeException cause = new RuntimeException("too deep");

        assertThat(TokenException.limitPassed("It is nested too deep", 3, 7, cause))
                .hasMessage("It is nested too deep")
                .hasCause(cause)
                .returns(true, TokenException::isLimitPassed)
                .returns(3, TokenException::getLine)
                .returns(7, TokenException::getColumn);
        assertThat(new TokenException("It is no token", 3, 7, cause))
                .hasCause(cause)
                .returns(false, TokenException::isLimitPassed);
    }
}
