package com.atlassian.event.api;

import java.lang.annotation.*;

/** Signature only. Mark L: annotation, RUNTIME/METHOD; slack&#64;94c50dc usage */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Documented
public @interface EventListener {}
