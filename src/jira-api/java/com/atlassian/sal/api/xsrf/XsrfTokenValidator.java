package com.atlassian.sal.api.xsrf;

/** Signature only. Mark L: id 41675057502 (javax there; jakarta in SAL 7) */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(jakarta.servlet.http.HttpServletRequest request);

    String getXsrfParameterName();
}
