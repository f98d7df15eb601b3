package com.atlassian.audit.entity;

/** Signature only. Mark P+L: BASE: mrimsender MyteamAuditService:37 (8.x/9.x); ADVANCED/FULL from Atlassian audit docs, not re-verified */
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}
