package com.atlassian.annotations.security;

import java.lang.annotation.*;

/** Signature only. Mark S11: cpji jakarta (file id 71185358866); also for servlets/filters: UnrestrictedAccess, AdminOnly, SystemAdminOnly, LicensedOnly, UnlicensedSiteAccess in the same package */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AnonymousSiteAccess {}
