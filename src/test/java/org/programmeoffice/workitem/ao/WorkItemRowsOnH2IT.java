package org.programmeoffice.workitem.ao;

import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class WorkItemRowsOnH2IT extends WorkItemRowsContract {
    @Override
    Product product() {
        return Product.H2;
    }
}
