package com.atlassian.jira.web.bean;

/** Signature only. Mark P: new PagerFilter<>(start,max): mrimsender; new PagerFilter(max), newPageAlignedFilter(start,max), getUnlimitedFilter(): groovy, condec. Generic class, used raw in SearchService. On OpenSearch getUnlimitedFilter() is capped (10k window): always page. */
public class PagerFilter<T> implements java.io.Serializable {
    public PagerFilter(int max) {}

    public PagerFilter(int start, int max) {}

    public int getMax() {
        return 0;
    }

    public int getStart() {
        return 0;
    }
}
