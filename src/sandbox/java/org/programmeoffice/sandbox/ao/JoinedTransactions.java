package org.programmeoffice.sandbox.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * Transactions that join the one their thread is in already. An exception that leaves an inner one dooms the outer one,
 * even if it is caught on the way: what the inner one began must not be half kept.
 */
final class JoinedTransactions {
    private final EntityManager entities;

    @SuppressWarnings("ThreadLocalUsage") // two services, as two nodes have, do not join each other
    private final ThreadLocal<Doom> current = new ThreadLocal<>();

    JoinedTransactions(EntityManager entities) {
        this.entities = entities;
    }

    <T> T execute(TransactionCallback<T> work) {
        Doom outer = current.get();
        return outer == null ? begin(work) : join(work, outer);
    }

    private <T> T begin(TransactionCallback<T> work) {
        Doom doom = new Doom();
        current.set(doom);
        try {
            return transaction(work, doom).execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        } finally {
            current.remove();
        }
    }

    private <T> Transaction<T> transaction(TransactionCallback<T> work, Doom doom) {
        return new Transaction<>(entities) {
            @Override
            protected T run() {
                T result = work.doInTransaction();
                doom.refuse();
                return result;
            }
        };
    }

    private static <T> T join(TransactionCallback<T> work, Doom doom) {
        try {
            return work.doInTransaction();
        } catch (RuntimeException | Error e) {
            doom.cause = e;
            throw e;
        }
    }

    private static final class Doom {
        private Throwable cause;

        private void refuse() {
            if (cause != null) {
                throw new ActiveObjectsException("Rolled back, because a joined transaction had failed", cause);
            }
        }
    }
}
