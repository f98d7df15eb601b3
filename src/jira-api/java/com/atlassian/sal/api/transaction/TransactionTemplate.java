package com.atlassian.sal.api.transaction;

/** Signature only. Mark M+S11: condec MockTransactionTemplate; alanmosely, slack */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
