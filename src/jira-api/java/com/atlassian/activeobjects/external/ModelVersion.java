package com.atlassian.activeobjects.external;

/** Signature only. Mark L+S11: id 42335333432; slack ModelVersion.valueOf("1") */
public final class ModelVersion implements Comparable<ModelVersion> {
    private ModelVersion() {}

    public static ModelVersion valueOf(String s) {
        return null;
    }

    public static ModelVersion zero() {
        return null;
    }

    public int compareTo(ModelVersion o) {
        return 0;
    }

    public boolean isOlderThan(ModelVersion other) {
        return false;
    }
}
