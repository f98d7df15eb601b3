package com.atlassian.util.profiling;

/** The part of the host's metrics that Active Objects calls on every operation; the sandbox measures nothing. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** A timer in the making, whose tags the sandbox does not keep. */
    public static final class Builder {
        private Builder() {}

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
