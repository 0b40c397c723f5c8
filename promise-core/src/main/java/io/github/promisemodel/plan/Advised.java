package io.github.promisemodel.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;

/**
 * Gives the generated implementation of {@link Plan} its constraint of the group {@link Advice}.
 *
 * <p>It has to name the group, and may not be on {@link Plan} for that: of an annotation with elements on a public type, a
 * consumer's compiler reads the declaration, and warns of what it does not find there where Bean Validation is not on the
 * path. The implementation is private, and no compiler looks at it.
 */
@InjectAnnotation(
        code = "@io.github.promisemodel.plan.ConsistentPlan(groups = io.github.promisemodel.plan.Advice.class)",
        target = InjectAnnotation.Where.IMMUTABLE_TYPE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface Advised {}
