package org.programmeoffice.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the host lets call an endpoint, as its annotation says; without one, people who may use Jira. */
public enum Access {
    /** Anybody, logged in or not. */
    UNRESTRICTED,
    /** Everybody who is logged in, which the licence of this host always covers. */
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN;

    /** Returns what the first of the places says: a method, then its class, then its package. */
    public static Access of(AnnotatedElement... places) {
        return Stream.of(places)
                .flatMap(place -> at(place).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    /** Says whether the person, null for nobody, may call. */
    public boolean admits(ApplicationUser user, GlobalPermissionManager permissions) {
        return switch (this) {
            case UNRESTRICTED -> true;
            case LICENSED -> user != null;
            case ADMIN -> user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
            case SYSTEM_ADMIN -> user != null && permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
        };
    }

    private static Optional<Access> at(AnnotatedElement place) {
        if (place == null) {
            return Optional.empty();
        }
        return Arrays.stream(place.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getName().startsWith("com.atlassian."))
                .flatMap(type -> named(type.getSimpleName()).stream())
                .findFirst();
    }

    /** Endpoints of pages and of REST have annotations of the same names in two packages. */
    private static Optional<Access> named(String annotation) {
        return switch (annotation) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> Optional.of(UNRESTRICTED);
            case "UnlicensedSiteAccess", "LicensedOnly" -> Optional.of(LICENSED);
            case "AdminOnly" -> Optional.of(ADMIN);
            case "SystemAdminOnly" -> Optional.of(SYSTEM_ADMIN);
            default -> Optional.empty();
        };
    }
}
