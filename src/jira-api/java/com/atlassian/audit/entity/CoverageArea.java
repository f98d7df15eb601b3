package com.atlassian.audit.entity;

/** Signature only. Mark P: only ECOSYSTEM is verified (mailru/jira-plugins-mrimsender&#64;12bdf7f MyteamAuditService:37, the right area for third-party apps). Other names exist but were not verified: do not use them (enum constants are read with getstatic, a wrong name = NoSuchFieldError) */
public enum CoverageArea {
    ECOSYSTEM
}
