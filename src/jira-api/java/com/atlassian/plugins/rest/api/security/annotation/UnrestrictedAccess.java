package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.*;

/** Signature only. Mark S11: slack, bootstrapi PingResourceImpl, alanmosely */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UnrestrictedAccess {}
