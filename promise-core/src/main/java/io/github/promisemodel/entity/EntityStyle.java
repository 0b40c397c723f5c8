package io.github.promisemodel.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every entity is generated: read through {@code getX} and {@code isX}, made by a nested builder, implemented in
 * private. Kept in the source only, so that a consumer's compiler never looks for it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        unsafeDefaultAndDerived = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "area:areas",
            "body:bodies",
            "entry:entries",
            "percentage:percentages",
            "words:words",
            "status:status"
        },
        allowedClasspathAnnotations = {Override.class})
public @interface EntityStyle {}
