package com.atlassian.scheduler;

/** Signature only. Mark L: thrown (checked) by scheduleJob, id 41995893460 */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
