package io.github.promisemodel.examples.evaluation.command;

import java.util.List;

/** The input cannot be used. It has every reason, for a person to read. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    InputException(String reason) {
        this(List.of(reason));
    }

    InputException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** The reasons, a line each. */
    List<String> reasons() {
        return reasons;
    }
}
