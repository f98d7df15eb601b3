package com.atlassian.annotations.security;

import java.lang.annotation.*;

/** Signature only. Mark S11: slack import, bootstrapi */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface XsrfProtectionExcluded {}
