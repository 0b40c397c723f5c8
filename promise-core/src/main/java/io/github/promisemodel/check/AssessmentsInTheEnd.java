package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The assessments of an entry that no other supersedes in the end, to be asked about one by one; equal ones are told apart. */
final class AssessmentsInTheEnd {

    private AssessmentsInTheEnd() {}

    static <S extends Enum<S>> Set<Assessment<S>> of(Entry<S> entry) {
        Set<Assessment<S>> inTheEnd = Collections.newSetFromMap(new IdentityHashMap<>());
        inTheEnd.addAll(entry.getHistory().inTheEnd());
        return inTheEnd;
    }
}
