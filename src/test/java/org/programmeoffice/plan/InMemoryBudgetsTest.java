package org.programmeoffice.plan;

class InMemoryBudgetsTest extends BudgetsContract {
    @Override
    protected Budgets budgets() {
        return new InMemoryBudgets();
    }
}
