package io.github.promisemodel.office.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be read as a sheet; it has every reason. */
public final class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SheetProblem> problems;

    /**
     * Makes an exception.
     *
     * @param problems every reason
     */
    public SheetException(List<SheetProblem> problems) {
        super(problems.stream().map(SheetProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    SheetException(SheetProblem problem) {
        this(List.of(problem));
    }

    /** The whole file, for one reason. */
    SheetException(String message) {
        this(SheetProblem.ofFile(message));
    }

    /** {@return every reason} */
    public List<SheetProblem> problems() {
        return problems;
    }
}
