package io.github.promisemodel.json.token;

/** Writes tokens as JSON text, indented by two spaces, with what is not ASCII escaped. */
public final class JsonText implements TokenWriter {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean named;

    private void start() {
        if (named) {
            named = false;
            return;
        }
        if (!text.isEmpty() && "{[".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
        feed();
    }

    private void feed() {
        if (!text.isEmpty()) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void open(char bracket) {
        start();
        text.append(bracket);
        depth++;
    }

    private void close(char bracket) {
        depth--;
        if ("{[".indexOf(text.charAt(text.length() - 1)) < 0) {
            feed();
        }
        text.append(bracket);
    }

    private void quote(String value) {
        text.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(String name) {
        start();
        quote(name);
        text.append(": ");
        named = true;
    }

    @Override
    public void text(String value) {
        start();
        quote(value);
    }

    @Override
    public void number(long number) {
        numeral(Long.toString(number));
    }

    @Override
    public void numeral(String spelling) {
        start();
        text.append(spelling);
    }

    @Override
    public void flag(boolean flag) {
        numeral(Boolean.toString(flag));
    }

    @Override
    public void nothing() {
        numeral("null");
    }

    @Override
    public String toString() {
        return text + "\n";
    }
}
