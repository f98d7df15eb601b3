package com.atlassian.sal.api.user;

/** Signature only. Mark M+S11: condec MockUserManager anonymous UserProfile (8.8.1); slack getUserKey/getUsername */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
