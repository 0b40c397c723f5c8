package io.github.promisemodel.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text by their chars, overlapping ones made one, so that they can be asked in order. */
final class Spans {

    /**
     * One stretch.
     *
     * @param start its first char
     * @param end the char after its last
     */
    record Span(int start, int end) {}

    private final List<Span> spans = new ArrayList<>();
    private int next;

    Spans(List<Span> found) {
        found.stream().sorted(Comparator.comparingInt(Span::start)).forEach(this::add);
    }

    private void add(Span span) {
        int last = spans.size() - 1;
        if (last >= 0 && span.start() < spans.get(last).end()) {
            Span before = spans.get(last);
            spans.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
        } else {
            spans.add(span);
        }
    }

    /** Whether one of them shares a char with a stretch, which starts no earlier than the one asked about before. */
    boolean touch(int start, int end) {
        skipTo(start);
        return next < spans.size() && spans.get(next).start() < end;
    }

    /** Whether one of them has all chars of a stretch in it; asked in order, as {@link #touch} is. */
    boolean holds(int start, int end) {
        skipTo(start);
        return next < spans.size()
                && spans.get(next).start() <= start
                && spans.get(next).end() >= end;
    }

    /** Whether one of them has all chars of a stretch in it and more; asked in order, as {@link #touch} is. */
    boolean holdsMore(int start, int end) {
        return holds(start, end) && spans.get(next).end() - spans.get(next).start() > end - start;
    }

    /**
     * Where the last one ends that shares a char with a stretch and reaches beyond it, or -1 if none does; asked in order, as
     * {@link #touch} is.
     */
    int endOfCut(int start, int end) {
        skipTo(start);
        int last = -1;
        for (int i = next; i < spans.size() && spans.get(i).start() < end; i++) {
            if (spans.get(i).start() < start || spans.get(i).end() > end) {
                last = spans.get(i).end();
            }
        }
        return last;
    }

    private void skipTo(int start) {
        while (next < spans.size() && spans.get(next).end() <= start) {
            next++;
        }
    }
}
