package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.*;

/** Signature only. Mark S11: file id 20154483217 (jakarta). Target/Retention: RUNTIME on TYPE+METHOD(+PACKAGE) - compile-time only matters */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AdminOnly {}
