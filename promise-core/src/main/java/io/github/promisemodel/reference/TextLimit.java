package io.github.promisemodel.reference;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that can be written and read again, such as a title: of at most {@link TextLimits#TEXT} characters, none of them
 * half of one.
 *
 * <p>A constraint of Bean Validation, for those who validate an entity by itself; a plan says it of all its texts through
 * its own constraint.
 */
@Pattern(regexp = "(?s).{0," + TextLimits.TEXT + "}+", message = "has more than " + TextLimits.TEXT + " characters")
@Pattern(regexp = "[^\\x{D800}-\\x{DFFF}]*+", message = "has an unpaired surrogate")
@Constraint(validatedBy = {})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface TextLimit {

    /** {@return what is said of the constraint as a whole; each of its parts has a message of its own} */
    String message() default "is not a text that can be written and read again";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what else is tied to it} */
    Class<? extends Payload>[] payload() default {};
}
