package org.programmeoffice.sandbox.rest;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.programmeoffice.sandbox.web.Access;
import org.programmeoffice.sandbox.web.Xsrf;

/** Lets only those in whom the method's annotation admits, and refuses changes that a foreign page may have sent. */
final class Doorkeeper implements DynamicFeature {
    private final GlobalPermissionManager permissions;

    /** A proxy of the request of the moment; Jersey injects it here, but not into what is registered below. */
    @Context
    private HttpServletRequest request;

    Doorkeeper(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        context.register(new Check(Access.of(resource.getResourceMethod(), type, type.getPackage())));
    }

    private final class Check implements ContainerRequestFilter {
        private final Access access;

        Check(Access access) {
            this.access = access;
        }

        @Override
        public void filter(ContainerRequestContext context) {
            ApplicationUser user =
                    ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
            if (!access.admits(user, permissions)) {
                boolean unknown = user == null;
                context.abortWith(refusal(
                        unknown ? Response.Status.UNAUTHORIZED : Response.Status.FORBIDDEN,
                        unknown ? "You are not logged in" : "You may not call this"));
            } else if (!Xsrf.allowsRest(request)) {
                context.abortWith(refusal(Response.Status.FORBIDDEN, "XSRF check failed"));
            }
        }

        private static Response refusal(Response.Status status, String message) {
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("message", message, "status-code", status.getStatusCode()))
                    .build();
        }
    }
}
