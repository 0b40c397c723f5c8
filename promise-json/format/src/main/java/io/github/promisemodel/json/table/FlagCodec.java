package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class FlagCodec implements ValueCodec<Boolean> {

    @Override
    public String wanted() {
        return "true or false";
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Flag();
    }

    @Override
    public @Nullable Boolean read(ReadContext in) {
        TokenType type = in.current();
        if (type != TokenType.TRUE && type != TokenType.FALSE) {
            in.wrongType(this);
            return null;
        }
        return type == TokenType.TRUE;
    }

    @Override
    public void write(Boolean value, TokenWriter out) {
        out.flag(value);
    }
}
