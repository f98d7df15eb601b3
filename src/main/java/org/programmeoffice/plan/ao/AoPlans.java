package org.programmeoffice.plan.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.plan.Milestone;
import org.programmeoffice.plan.MilestoneLink;
import org.programmeoffice.plan.MilestoneType;
import org.programmeoffice.plan.PlanDates;
import org.programmeoffice.plan.Plans;
import org.programmeoffice.plan.Stage;

/** Stages and milestones as rows. */
public final class AoPlans implements Plans {
    private static final String STAGE_ORDER =
            StageRow.INITIATIVE_ID + ", " + StageRow.PLACE + ", " + StageRow.STAGE_NUMBER;
    private static final String MILESTONE_ORDER = MilestoneRow.INITIATIVE_ID + ", " + MilestoneRow.MILESTONE_NUMBER;

    private final ActiveObjects ao;

    public AoPlans(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Stage> stages(Collection<InitiativeId> initiatives) {
        var wanted = new HashSet<>(initiatives);
        var query = OfInitiatives.select(StageRow.INITIATIVE_ID, wanted, STAGE_ORDER);
        return Arrays.stream(ao.find(StageRow.class, query))
                .map(AoPlans::stage)
                .filter(stage -> wanted.contains(stage.initiative()))
                .toList();
    }

    @Override
    public List<Milestone> milestones(Collection<InitiativeId> initiatives) {
        var wanted = new HashSet<>(initiatives);
        var query = OfInitiatives.select(MilestoneRow.INITIATIVE_ID, wanted, MILESTONE_ORDER);
        return Arrays.stream(ao.find(MilestoneRow.class, query))
                .map(AoPlans::milestone)
                .filter(milestone -> wanted.contains(milestone.initiative()))
                .toList();
    }

    @Override
    public void save(Stage stage) {
        var row = row(stage);
        row.setName(stage.name());
        row.setPlace(stage.order());
        row.setForecastStart(Texts.of(stage.forecast().start()));
        row.setForecastFinish(Texts.of(stage.forecast().finish()));
        row.setActualStart(Texts.of(stage.actual().start()));
        row.setActualFinish(Texts.of(stage.actual().finish()));
        row.setRetired(stage.retired());
        row.setRevision(stage.revision());
        row.save();
    }

    @Override
    public void save(Milestone milestone) {
        var row = row(milestone);
        row.setName(milestone.name());
        row.setKind(milestone.type().name());
        row.setKeyMark(milestone.key());
        row.setForecast(Texts.of(milestone.forecast()));
        row.setActual(Texts.of(milestone.actual()));
        row.setLinkTarget(milestone.link().map(link -> link.target().name()).orElse(null));
        row.setLinkId(milestone.link().map(MilestoneLink::id).orElse(null));
        row.setWeight(milestone.weight().orElse(null));
        row.setRetired(milestone.retired());
        row.setRevision(milestone.revision());
        row.save();
    }

    private StageRow row(Stage stage) {
        var query = Query.select()
                .where(
                        StageRow.INITIATIVE_ID + " = ? AND " + StageRow.STAGE_NUMBER + " = ?",
                        stage.initiative().value(),
                        stage.number());
        return Arrays.stream(ao.find(StageRow.class, query))
                .findFirst()
                .orElseGet(() -> ao.create(
                        StageRow.class,
                        Map.of(
                                StageRow.INITIATIVE_ID, stage.initiative().value(),
                                StageRow.STAGE_NUMBER, stage.number(),
                                StageRow.NAME, stage.name())));
    }

    private MilestoneRow row(Milestone milestone) {
        var query = Query.select()
                .where(
                        MilestoneRow.INITIATIVE_ID + " = ? AND " + MilestoneRow.MILESTONE_NUMBER + " = ?",
                        milestone.initiative().value(),
                        milestone.number());
        return Arrays.stream(ao.find(MilestoneRow.class, query))
                .findFirst()
                .orElseGet(() -> ao.create(
                        MilestoneRow.class,
                        Map.of(
                                MilestoneRow.INITIATIVE_ID,
                                        milestone.initiative().value(),
                                MilestoneRow.MILESTONE_NUMBER, milestone.number(),
                                MilestoneRow.NAME, milestone.name(),
                                MilestoneRow.KIND, milestone.type().name())));
    }

    private static Stage stage(StageRow row) {
        return new Stage(
                new InitiativeId(row.getInitiativeId()),
                row.getStageNumber(),
                row.getName(),
                row.getPlace(),
                new PlanDates(Texts.day(row.getForecastStart()), Texts.day(row.getForecastFinish())),
                new PlanDates(Texts.day(row.getActualStart()), Texts.day(row.getActualFinish())),
                row.isRetired(),
                row.getRevision());
    }

    private static Milestone milestone(MilestoneRow row) {
        return new Milestone(
                new InitiativeId(row.getInitiativeId()),
                row.getMilestoneNumber(),
                row.getName(),
                MilestoneType.valueOf(row.getKind()),
                row.isKeyMark(),
                Texts.day(row.getForecast()),
                Texts.day(row.getActual()),
                link(row),
                Optional.ofNullable(row.getWeight()),
                row.isRetired(),
                row.getRevision());
    }

    private static Optional<MilestoneLink> link(MilestoneRow row) {
        var id = row.getLinkId();
        return Optional.ofNullable(row.getLinkTarget()).flatMap(target -> Optional.ofNullable(id)
                .map(number -> new MilestoneLink(MilestoneLink.Target.valueOf(target), number)));
    }
}
