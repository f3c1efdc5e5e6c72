package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.starhop.base.ui.LivePages;
import org.starhop.console.ShownChild;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.Progress;
import org.starhop.therapist.AttentionList;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.DayStrip;
import org.starhop.therapist.TherapistNavigation;

/** How a child is doing at the moment: what needs attention, and the last fourteen days. */
@Route(value = TherapistNavigation.NOW, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class NowView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Progress progress;
    private final ShownChild shownChild = new ShownChild();
    private final Div glance = new Div();

    NowView(Progress progress, LivePages live) {
        this.progress = progress;
        glance.addClassName("child-glance");
        add(glance, new NativeDetails(getTranslation("therapist.days.legend"), DayStrip.legend()));
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.now");
    }

    private void refresh() {
        ChildProgress now = progress.of(shownChild.id());
        glance.removeAll();
        glance.add(new AttentionList(now.attention()), new DayStrip(now.days()));
    }
}
