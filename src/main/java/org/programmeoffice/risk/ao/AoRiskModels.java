package org.programmeoffice.risk.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.risk.RiskCategory;
import org.programmeoffice.risk.RiskLevel;
import org.programmeoffice.risk.RiskMatrix;
import org.programmeoffice.risk.RiskModel;
import org.programmeoffice.risk.RiskModels;

/** Risk models as rows. */
public final class AoRiskModels implements RiskModels {
    private final ActiveObjects ao;

    public AoRiskModels(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<InitiativeId, RiskModel> newest(Collection<InitiativeId> tops) {
        var newest = new HashMap<InitiativeId, RiskModel>();
        var query = OfInitiatives.select(RiskModelRow.INITIATIVE_ID, tops, RiskModelRow.MODEL_VERSION);
        for (var row : ao.find(RiskModelRow.class, query)) {
            newest.put(new InitiativeId(row.getInitiativeId()), model(row));
        }
        newest.keySet().retainAll(tops);
        return newest;
    }

    @Override
    public Optional<RiskModel> version(InitiativeId top, int version) {
        var query = Query.select().where(RiskModelRow.VERSION_MARK + " = ?", mark(top, version));
        return Arrays.stream(ao.find(RiskModelRow.class, query))
                .map(AoRiskModels::model)
                .findFirst();
    }

    @Override
    public void add(InitiativeId top, RiskModel model) {
        ao.create(
                RiskModelRow.class,
                Map.of(
                        RiskModelRow.VERSION_MARK, mark(top, model.version()),
                        RiskModelRow.INITIATIVE_ID, top.value(),
                        RiskModelRow.MODEL_VERSION, model.version(),
                        RiskModelRow.CELLS,
                                model.matrix().cells().stream()
                                        .map(RiskLevel::name)
                                        .collect(Collectors.joining(" ")),
                        RiskModelRow.APPETITE,
                                new EnumMap<>(model.appetite())
                                        .entrySet().stream()
                                                .map(line -> line.getKey() + "=" + line.getValue())
                                                .collect(Collectors.joining(" "))));
    }

    private static String mark(InitiativeId top, int version) {
        return top.value() + "#" + version;
    }

    private static RiskModel model(RiskModelRow row) {
        var cells = Arrays.stream(row.getCells().split(" ", -1))
                .map(RiskLevel::valueOf)
                .toList();
        var appetite = new EnumMap<RiskCategory, RiskLevel>(RiskModel.USUAL.appetite());
        for (var line : row.getAppetite().split(" ", -1)) {
            int sign = line.indexOf('=');
            appetite.put(RiskCategory.valueOf(line.substring(0, sign)), RiskLevel.valueOf(line.substring(sign + 1)));
        }
        return new RiskModel(row.getModelVersion(), new RiskMatrix(cells), appetite);
    }
}
