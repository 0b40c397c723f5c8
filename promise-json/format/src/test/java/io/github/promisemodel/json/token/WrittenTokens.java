package io.github.promisemodel.json.token;

/** Keeps the tokens that are written as one text, spelled as {@link Tokens} reads them, with no white space. */
public final class WrittenTokens implements TokenWriter {

    private final StringBuilder text = new StringBuilder();

    private WrittenTokens separated() {
        if (!text.isEmpty() && "{[:".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
        return this;
    }

    @Override
    public void startObject() {
        separated().text.append('{');
    }

    @Override
    public void endObject() {
        text.append('}');
    }

    @Override
    public void startArray() {
        separated().text.append('[');
    }

    @Override
    public void endArray() {
        text.append(']');
    }

    @Override
    public void name(String name) {
        separated().text.append('\'').append(name).append("':");
    }

    @Override
    public void text(String value) {
        separated().text.append('\'').append(value).append('\'');
    }

    @Override
    public void number(long number) {
        separated().text.append(number);
    }

    @Override
    public void numeral(String spelling) {
        separated().text.append(spelling);
    }

    @Override
    public void flag(boolean flag) {
        separated().text.append(flag);
    }

    @Override
    public void nothing() {
        separated().text.append("null");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
