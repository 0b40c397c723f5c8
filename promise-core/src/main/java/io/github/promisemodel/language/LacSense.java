package io.github.promisemodel.language;

/** LAC as looked after children; where the text spells it out as something else, such as a local area coordinator, it is that. */
final class LacSense implements Sense {

    private static final int NEAR = 7;

    @Override
    public boolean isMeant(Words words, int first, int last) {
        int from = Math.max(0, first - NEAR);
        int to = Math.min(words.count(), last + NEAR);
        for (int i = from; i < to; i++) {
            boolean local = words.word(i).equals("local")
                    && (words.word(i + 1).equals("area") || words.word(i + 1).equals("access"));
            if (local
                    && words.word(i + 2).startsWith("co")
                    && isSpeltOut(words, Math.min(i, first), Math.max(i + 2, last))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bracket or a comma parts the letters from the words. */
    private static boolean isSpeltOut(Words words, int from, int to) {
        for (int i = from + 1; i <= to + 1 && i < words.count(); i++) {
            if (words.isBracketed(i) && i <= to) {
                return true;
            }
        }
        return false;
    }
}
