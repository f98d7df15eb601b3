package com.atlassian.sal.api.transaction;

/** Signature only. Mark S11: alanmosely lambda (TransactionCallback<T>) () -> ... */
public interface TransactionCallback<T> {
    T doInTransaction();
}
