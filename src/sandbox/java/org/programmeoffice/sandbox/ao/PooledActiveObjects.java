package org.programmeoffice.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The service as one plugin sees it: its own tables in the host's database. */
@SuppressWarnings({"unchecked", "varargs", "deprecation"}) // the host's interface is so; arrays are only handed on
public final class PooledActiveObjects implements ActiveObjects {
    private final EntityManager entities;
    private final JoinedTransactions transactions;

    public PooledActiveObjects(Database database, TableNames names) {
        this.entities = new EntityManager(database.provider(), names);
        this.transactions = new JoinedTransactions(entities);
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(callback);
    }

    @Override
    public void flushAll() {
        entities.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... rows) {
        entities.flush(rows);
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrate(types));
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrateDestructively(types));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(() -> entities.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        run(() -> entities.delete(rows));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(() -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return call(() -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> entities.count(type, query));
    }

    private static <T> T call(Operation<T> operation) {
        try {
            return operation.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void run(Change change) {
        call(() -> {
            change.run();
            return true;
        });
    }

    private interface Operation<T> {
        T run() throws SQLException;
    }

    private interface Change {
        void run() throws SQLException;
    }
}
