package com.atlassian.audit.entity;

/** Signature only. Mark L+P: id 42018651554; mrimsender */
public class AuditResource {
    private AuditResource() {}

    public static Builder builder(String name, String type) {
        return null;
    }

    public static class Builder {
        private Builder() {}

        public Builder uri(String uri) {
            return this;
        }

        public Builder id(String id) {
            return this;
        }

        public AuditResource build() {
            return null;
        }
    }
}
