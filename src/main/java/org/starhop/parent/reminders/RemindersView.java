package org.starhop.parent.reminders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Notifications;
import org.starhop.child.CareCircles;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;
import org.starhop.console.ShownChild;
import org.starhop.notice.push.PushSubscriptions;
import org.starhop.notice.reminder.Reminders;
import org.starhop.notice.reminder.UsualTime;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;

/** Asks a parent when each routine usually is, to be reminded then. */
@Route(value = ParentNavigation.REMINDERS, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class RemindersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reminders reminders;
    private final PushSubscriptions subscriptions;
    private final Children children;
    private final CareCircles circles;
    private final ShownChild shownChild = new ShownChild();
    private final FormErrors errors = new FormErrors();
    private final List<UsualTimeField> fields = new ArrayList<>();

    RemindersView(Reminders reminders, PushSubscriptions subscriptions, Children children, CareCircles circles) {
        this.reminders = reminders;
        this.subscriptions = subscriptions;
        this.children = children;
        this.circles = circles;
        addClassNames("reminders-view", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        removeAll();
        add(new Header(new H1(getTranslation("parent.reminders.title"))));
        if (!circles.isParent(shownChild.id())) {
            add(new Paragraph(getTranslation("parent.reminders.parents-only")));
            return;
        }
        List<UsualTime> times = reminders.of(shownChild.id());
        boolean suggest = ParentNavigation.isFirst(event) && times.stream().noneMatch(UsualTime::isSet);
        show(suggest ? times.stream().map(UsualTime::suggested).toList() : times);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.reminders.title"));
    }

    private void show(List<UsualTime> times) {
        String child = children.get(shownChild.id()).getNickname();
        if (times.isEmpty()) {
            add(new EmptyState("1f319", "parent.reminders.none", child), toPlan());
        } else {
            add(
                    new Paragraph(getTranslation("parent.reminders.how", child)),
                    form(times),
                    new DevicePanel(subscriptions));
        }
    }

    private Section form(List<UsualTime> times) {
        fields.clear();
        times.forEach(usual -> fields.add(new UsualTimeField(usual, errors)));
        Button save = new Button(getTranslation("parent.reminders.save"), click -> save());
        save.setId("save-reminders");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div all = new Div();
        all.addClassName("usual-times");
        fields.forEach(field -> all.add(field.picker()));
        Section form = new Section(errors, all, save);
        form.addClassNames("panel", "stack");
        return form;
    }

    private void save() {
        boolean saved = errors.attempt(() -> reminders.set(
                shownChild.id(), fields.stream().map(UsualTimeField::typed).toList()));
        if (saved) {
            Notifications.done(
                    fields.stream().allMatch(UsualTimeField::isEmpty)
                            ? "parent.reminders.removed"
                            : "parent.reminders.saved");
        }
    }

    private RouterLink toPlan() {
        return ParentNavigation.plan(shownChild.id()).link(getTranslation("parent.today.to-plan"));
    }
}
