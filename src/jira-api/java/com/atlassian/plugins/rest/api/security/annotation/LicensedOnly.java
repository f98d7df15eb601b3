package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.*;

/** Signature only. Mark S11: alanmosely 2.2 (file id 71286251327) */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface LicensedOnly {}
