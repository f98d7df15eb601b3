package org.programmeoffice.workitem.ao;

import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class ScopeRulesOnH2IT extends StoredScopeRules {
    @Override
    Product product() {
        return Product.H2;
    }
}
