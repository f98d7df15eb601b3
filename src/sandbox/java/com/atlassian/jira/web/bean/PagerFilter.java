package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** A page of a search: the index of its first row, and how many rows it has at most. */
public class PagerFilter<T> implements Serializable {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter<?> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max <= 0 ? 0 : index / max * max, max);
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }
}
