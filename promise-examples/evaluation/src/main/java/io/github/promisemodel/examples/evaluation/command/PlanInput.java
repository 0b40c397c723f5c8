package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a plan, or says everything that keeps it from being read. */
final class PlanInput {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private PlanInput() {}

    /** Reads a file, or standard input if the name is {@code -}. */
    static Plan read(String name, InputStream standardInput) {
        try {
            return name.equals(STANDARD_INPUT)
                    ? accepted("standard input", PlanJson.DEFAULT.read(standardInput))
                    : read(name, PlanTables.PLAN);
        } catch (IOException e) {
            throw new InputException("standard input: it cannot be read: " + reason(e));
        }
    }

    /** Reads a file of another kind, such as a data map. */
    static <T> T read(String name, ValueCodec<T> codec) {
        try {
            return accepted(name, PlanJson.DEFAULT.read(file(name), codec));
        } catch (IOException e) {
            throw new InputException(name + ": it cannot be read: " + reason(e));
        }
    }

    private static <T> T accepted(String shown, ReadResult<T> result) {
        if (!result.isRead()) {
            throw new InputException(result.problems().stream()
                    .map(problem -> shown + ": " + problem)
                    .toList());
        }
        return result.orThrow();
    }

    /** Refuses to read more than one plan from standard input. */
    static void requireOneFromStandardInput(List<String> names) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new InputException("More than one plan is to come from standard input; name files for the others");
        }
    }

    /** Reads several, one from standard input at most, or says everything that keeps any of them from being read. */
    static List<Plan> readAll(List<String> names, InputStream standardInput) {
        List<Plan> plans = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String name : names) {
            try {
                plans.add(read(name, standardInput));
            } catch (InputException e) {
                refused.addAll(e.reasons());
            }
        }
        if (!refused.isEmpty()) {
            throw new InputException(refused);
        }
        return plans;
    }

    private static Path file(String name) {
        Path file = FileNames.path(name);
        if (Files.isDirectory(file)) {
            throw new InputException(name + ": it is a folder; name a file, or - for standard input");
        }
        return file;
    }

    /** Why a file cannot be read or written; its name is said by whoever says this. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "it is a link that leads to itself";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
