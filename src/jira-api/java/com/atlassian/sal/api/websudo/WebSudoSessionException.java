package com.atlassian.sal.api.websudo;

/** Signature only. Mark S11: slack ConfigureServlet catches it; unchecked in SAL (SecurityException family) - inferred */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}
}
