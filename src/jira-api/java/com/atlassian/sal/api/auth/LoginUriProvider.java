package com.atlassian.sal.api.auth;

/** Signature only. Mark L+S11: id 42444510537; slack loginUriProvider.getLoginUri(uri) */
public interface LoginUriProvider {
    java.net.URI getLoginUri(java.net.URI returnUri);
}
