package io.github.promisemodel.plan;

/**
 * The group of Bean Validation in which a plan's warnings and hints are, such as a benefit without a linked action. The
 * default group has the errors alone.
 *
 * <pre>{@code
 * validator.validate(plan);                               // what cannot be right
 * validator.validate(plan, Advice.class);                 // what is worth a look
 * validator.validate(plan, Default.class, Advice.class);  // both
 * }</pre>
 */
public interface Advice {}
