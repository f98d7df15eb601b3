package com.atlassian.audit.entity;

/** Signature only. Mark P: mrimsender MyteamAuditService:52-60 (fromI18nKeys(String).from(String).to(String).build()); changedValue/appendChangedValues of AuditEvent.Builder: ids 41817154246 and 41946744380. fromI18nKeys takes an i18n KEY, so the audit page shows a translated text */
public class ChangedValue {
    private ChangedValue() {}

    public static Builder fromI18nKeys(String i18nKey) {
        return null;
    }

    public static class Builder {
        private Builder() {}

        public Builder from(String from) {
            return this;
        }

        public Builder to(String to) {
            return this;
        }

        public ChangedValue build() {
            return null;
        }
    }
}
