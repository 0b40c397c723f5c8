package io.github.promisemodel.plan;

import io.github.promisemodel.check.ConsistentPlanValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A plan about which there is nothing to find, as a constraint of Bean Validation: it says what {@code PlanCheck} says, such
 * as {@code DUPLICATE_ID: Action 4.1: ...} at {@code areas[3].actions[1].id}.
 *
 * <p>In the default group it reports the findings of severity error, in the group {@link Advice} the warnings and the hints.
 * Every {@link Plan} has it in both; nobody needs to write it. It covers all that is in a plan, so that nothing in a plan is
 * validated on its own account as well.
 *
 * <p>A violation's message begins with the name of the finding's code, then a colon and a space, and goes on with the
 * finding's own message. Its path is the finding's, in the names of the accessors; a field that this version does not know
 * is a property of its own.
 */
@Constraint(validatedBy = ConsistentPlanValidator.class)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConsistentPlan {

    /** {@return what is said of a plan as a whole; it is never used, as each finding has a message of its own} */
    String message() default "is not consistent";

    /** {@return the groups it belongs to; {@link Advice} makes it report warnings and hints} */
    Class<?>[] groups() default {};

    /** {@return what else is tied to it} */
    Class<? extends Payload>[] payload() default {};
}
