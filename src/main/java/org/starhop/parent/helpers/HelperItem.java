package org.starhop.parent.helpers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.child.CareCircles.Member;
import org.starhop.console.Badge;

/** A member of the care circle, or an open invitation to it. */
class HelperItem extends Article {

    HelperItem(Member member, boolean parent, Consumer<Member> again, Consumer<Member> remove) {
        addClassNames("helper", "panel", "row", "spread");
        TestIds.set(this, "helper");
        Div facts = new Div(new Badge(Labels.of(member.role())));
        facts.addClassName("facts");
        if (member.home() != null) {
            facts.add(new Badge(member.home()));
        }
        if (!member.joined()) {
            facts.add(new Badge(Labels.text("parent.helpers.invited")));
        }
        add(new Div(new H3(member.name()), facts), buttons(member, parent, again, remove));
    }

    private static Div buttons(Member member, boolean parent, Consumer<Member> again, Consumer<Member> remove) {
        Div buttons = new Div();
        buttons.addClassName("row");
        if (parent && !member.joined()) {
            buttons.add(button("again", member, () -> again.accept(member)));
        }
        if (parent) {
            buttons.add(button("remove", member, () -> ask(member, remove).open(), ButtonVariant.ERROR));
        }
        return buttons;
    }

    private static Button button(String action, Member member, Runnable work, ButtonVariant... variants) {
        String text = Labels.text("parent.helpers." + action);
        Button button = new Button(text, click -> work.run());
        button.setAriaLabel(text + ": " + member.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(variants);
        return TestIds.set(button, action + "-helper");
    }

    private static Confirmation ask(Member member, Consumer<Member> remove) {
        var sure = new Confirmation(
                Labels.text("parent.helpers.remove-title", member.name()),
                new Paragraph(Labels.text("parent.helpers.remove-text")),
                Labels.text("parent.helpers.remove"),
                () -> remove.accept(member));
        sure.setId("remove-dialog");
        return sure;
    }
}
