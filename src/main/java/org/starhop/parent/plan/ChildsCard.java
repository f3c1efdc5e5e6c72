package org.starhop.parent.plan;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.Instant;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.play.CardPreview;
import org.starhop.program.Prescription;

/** The card as the child sees it, created when somebody opens it. */
class ChildsCard extends NativeDetails {

    ChildsCard(Child child, Prescription prescription, Instant now) {
        super(Labels.text("parent.plan.childs-card", child.getNickname()));
        addClassName("childs-card");
        TestIds.set(this, "childs-card");
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                CardPreview preview = new CardPreview(child, now);
                preview.show(prescription);
                setContent(preview);
            }
        });
    }
}
