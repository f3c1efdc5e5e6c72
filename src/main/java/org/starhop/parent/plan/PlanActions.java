package org.starhop.parent.plan;

import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.Uploads;
import org.starhop.exercise.Routine;
import org.starhop.program.FamilyMedia;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescription;
import org.starhop.program.PromptLevel;

/** What a parent can do with an exercise of the plan. The page refreshes after each action. */
class PlanActions {

    private final UUID childId;
    private final FamilyPlan familyPlan;
    private final FamilyMedia media;
    private final Uploads uploads;
    private final Runnable changed;

    PlanActions(UUID childId, FamilyPlan familyPlan, FamilyMedia media, Uploads uploads, Runnable changed) {
        this.childId = childId;
        this.familyPlan = familyPlan;
        this.media = media;
        this.uploads = uploads;
        this.changed = changed;
    }

    void place(Prescription prescription, List<Routine> routines) {
        familyPlan.place(childId, prescription.getId(), routines);
        saved();
    }

    void praiseOnly(Prescription prescription, boolean only) {
        familyPlan.praiseOnly(childId, prescription.getId(), only);
        saved();
    }

    void prompt(Prescription prescription, @Nullable PromptLevel level) {
        familyPlan.prompt(childId, prescription.getId(), level);
        saved();
    }

    /** Returns where to upload a photo or clip from the family's device. */
    UploadHandler upload(Consumer<Path> taker) {
        return uploads.to(taker);
    }

    void showMedia(Prescription prescription, byte[] content) {
        boolean everywhere = media.show(childId, prescription.getId(), content);
        saved();
        if (!everywhere) {
            Notifications.advice("parent.media.hevc");
        }
    }

    void removeMedia(Prescription prescription) {
        media.remove(childId, prescription.getId());
        saved();
    }

    /** Moves an exercise one place up ({@code -1}) or down ({@code 1}). */
    void move(Prescription prescription, List<Prescription> order, int step) {
        int from = order.indexOf(prescription);
        int to = from + step;
        if (to < 0 || to >= order.size()) {
            return;
        }
        List<UUID> ids = new ArrayList<>(order.stream().map(Prescription::getId).toList());
        Collections.swap(ids, from, to);
        familyPlan.order(childId, ids);
        saved();
    }

    private void saved() {
        changed.run();
        Notifications.done("parent.plan.saved");
    }
}
