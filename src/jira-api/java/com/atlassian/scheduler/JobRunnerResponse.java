package com.atlassian.scheduler;

/** Signature only. Mark L: id 42185443662 */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        return null;
    }

    public static JobRunnerResponse success(String message) {
        return null;
    }

    public static JobRunnerResponse failed(String message) {
        return null;
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return null;
    }
}
