package org.programmeoffice.workitem.ao;

import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class WorkItemRowsOnPostgresIT extends WorkItemRowsContract {
    @Override
    Product product() {
        return Product.POSTGRESQL;
    }
}
