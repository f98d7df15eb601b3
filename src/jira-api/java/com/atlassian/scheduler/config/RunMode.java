package com.atlassian.scheduler.config;

/** Signature only. Mark L+P: id 42179124412, mrimsender */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
