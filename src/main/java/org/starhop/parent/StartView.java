package org.starhop.parent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;

/** Forwards to the first child's day, or says what to do while there is no child yet. */
@Route(value = "parent", layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;

    StartView(Children children) {
        this.children = children;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Child> mine = children.mine();
        if (mine.isEmpty()) {
            showEmpty();
        } else {
            event.forwardTo(ParentNavigation.today(mine.getFirst().getId()).path());
        }
    }

    private void showEmpty() {
        setId("no-children");
        add(EmptyState.page("1f31f", "parent.start"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.today"));
    }
}
