package com.atlassian.sal.api.user;

/** Signature only. Mark L+S11: id 42357872807; slack new UserKey(String) */
public final class UserKey implements java.io.Serializable {
    public UserKey(String userkey) {}

    public String getStringValue() {
        return null;
    }
}
