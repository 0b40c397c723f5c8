package io.github.promisemodel.json.fuzzing;

import java.util.Objects;

/** What has to hold of every input. */
final class Invariant {

    /** The longest message, for an input of any length. */
    static final int LONGEST_MESSAGE = 2_000;

    private Invariant() {}

    /** Something holds. */
    static void holds(boolean it, String what) {
        if (!it) {
            throw new AssertionError(what);
        }
    }

    /** Two ways to the same come out the same. */
    static void same(Object one, Object other, String what) {
        if (!Objects.equals(one, other)) {
            throw new AssertionError(what + " differ:\n  " + one + "\n  " + other);
        }
    }

    /** A message is short, and has no character that a terminal or a log obeys or that turns the text around. */
    static void message(String message) {
        holds(!message.isBlank(), "A message says nothing");
        holds(message.length() <= LONGEST_MESSAGE, "A message has " + message.length() + " characters: " + message);
        message.codePoints()
                .forEach(character -> holds(
                        isPlain(character),
                        "A message has the character " + Integer.toHexString(character) + ": " + message));
    }

    private static boolean isPlain(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> false;
            default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
        };
    }
}
