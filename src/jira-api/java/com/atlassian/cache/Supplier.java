package com.atlassian.cache;

/** Signature only. Mark L: id 41626024908 (extends java.util.function.Supplier in Platform 7) */
public interface Supplier<T> extends java.util.function.Supplier<T> {
    T get();
}
