package org.starhop.base.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may call a service method. A public service method without it is refused and fails a test. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    Who value();

    /** Whether a child-scoped call is audited. A practice log is its own audit entry. */
    boolean audited() default true;
}
