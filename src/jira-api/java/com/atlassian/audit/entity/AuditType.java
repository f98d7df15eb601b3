package com.atlassian.audit.entity;

/** Signature only. Mark L+P: id 42218217382; mrimsender */
public class AuditType {
    private AuditType() {}

    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return null;
    }

    public static class Builder {
        private Builder() {}

        public AuditType build() {
            return null;
        }
    }
}
