package org.programmeoffice.sandbox.probe;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

public final class NobodyCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return false;
    }
}
