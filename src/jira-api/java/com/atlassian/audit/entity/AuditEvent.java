package com.atlassian.audit.entity;

/** Signature only. Mark L+P: id 41817154246; mrimsender */
public class AuditEvent {
    private AuditEvent() {}

    public static Builder builder(AuditType type) {
        return null;
    }

    public static Builder fromI18nKeys(String categoryI18nKey, String actionI18nKey, CoverageLevel level) {
        return null;
    }

    public static class Builder {
        public Builder(AuditType type) {}

        public Builder affectedObject(AuditResource affectedObject) {
            return this;
        }

        public Builder changedValue(ChangedValue changedValue) {
            return this;
        }

        public Builder appendChangedValues(java.util.Collection<ChangedValue> changedValues) {
            return this;
        }

        public AuditEvent build() {
            return null;
        }
    }
}
