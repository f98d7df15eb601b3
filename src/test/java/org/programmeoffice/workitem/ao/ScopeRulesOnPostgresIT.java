package org.programmeoffice.workitem.ao;

import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class ScopeRulesOnPostgresIT extends StoredScopeRules {
    @Override
    Product product() {
        return Product.POSTGRESQL;
    }
}
