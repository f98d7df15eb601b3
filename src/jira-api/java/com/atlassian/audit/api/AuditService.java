package com.atlassian.audit.api;

/** Signature only. Mark L+P: id 42333281189; mrimsender */
public interface AuditService {
    void audit(com.atlassian.audit.entity.AuditEvent event);
}
