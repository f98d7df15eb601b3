package com.atlassian.util.profiling;

/** A running timer, which Active Objects stops after each operation; the sandbox measures nothing. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
