package io.github.promisemodel.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The violation that is built of a finding: {@code /areas/0/actions/1/due} becomes {@code areas[0].actions[1].due}.
 *
 * <p>In Bean Validation the index of a list, or the key of a map, is told with the node that follows; where none does, the
 * item itself is one, without a name.
 */
final class Violation {

    private Function<String, NodeBuilderCustomizableContext> addProperty;
    private Supplier<LeafNodeBuilderCustomizableContext> addItem;
    private Runnable end;

    private Violation(ConstraintViolationBuilder builder) {
        this.addProperty = builder::addPropertyNode;
        this.addItem = builder::addBeanNode;
        this.end = builder::addConstraintViolation;
    }

    static void add(Finding finding, ConstraintValidatorContext context) {
        String template = escaped(finding.code() + ": " + finding.message());
        Violation violation = new Violation(context.buildConstraintViolationWithTemplate(template));
        ViolationStep.of(finding).forEach(violation::add);
        violation.end.run();
    }

    private void add(ViolationStep step) {
        if (step.name() == null) {
            LeafNodeContextBuilder item = addItem.get().inIterable();
            end = at(Objects.requireNonNull(step.within()), item::atIndex, item::atKey)::addConstraintViolation;
        } else {
            add(addProperty.apply(step.name()), step.within());
        }
    }

    private void add(NodeBuilderCustomizableContext property, @Nullable Object within) {
        if (within == null) {
            addProperty = property::addPropertyNode;
            addItem = property::addBeanNode;
            end = property::addConstraintViolation;
        } else {
            NodeContextBuilder place = property.inIterable();
            NodeBuilderDefinedContext placed = at(within, place::atIndex, place::atKey);
            addProperty = placed::addPropertyNode;
            addItem = placed::addBeanNode;
            end = placed::addConstraintViolation;
        }
    }

    private static <T> T at(Object within, Function<Integer, T> atIndex, Function<Object, T> atKey) {
        return within instanceof Integer index ? atIndex.apply(index) : atKey.apply(within);
    }

    /** A text that stays as it is when parameters and expressions in it are filled in. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if ("\\{}$".indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
