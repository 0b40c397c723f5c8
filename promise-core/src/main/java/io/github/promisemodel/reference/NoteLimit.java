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
 * A note or another account in words that can be written and read again: of at most {@link TextLimits#NOTE} characters, none
 * of them half of one.
 *
 * <p>A constraint of Bean Validation, for those who validate an entity by itself; a plan says it of all its texts through
 * its own constraint.
 */
@Pattern(regexp = "(?s).{0," + TextLimits.NOTE + "}+", message = "has more than " + TextLimits.NOTE + " characters")
@Pattern(regexp = "[^\\x{D800}-\\x{DFFF}]*+", message = "has an unpaired surrogate")
@Constraint(validatedBy = {})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface NoteLimit {

    /** {@return what is said of the constraint as a whole; each of its parts has a message of its own} */
    String message() default "is not a note that can be written and read again";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what else is tied to it} */
    Class<? extends Payload>[] payload() default {};
}
