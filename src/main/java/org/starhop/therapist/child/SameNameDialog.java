package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Families.Known;

/** Asks whether an existing family of the same name is meant, and shows which children are in it. */
class SameNameDialog extends Dialog {

    SameNameDialog(String name, List<Known> alike, FamilyFields.Decision decision) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.same.title", name));
        if (alike.isEmpty()) {
            add(new Paragraph(getTranslation("therapist.same.unknown", name)));
        } else {
            UnorderedList families = new UnorderedList();
            families.addClassName("people");
            alike.forEach(family -> families.add(entry(family, decision)));
            add(new Paragraph(getTranslation("therapist.same.text")), families);
        }
        Button own = new Button(getTranslation("therapist.same.own"), click -> {
            close();
            decision.take(null, name);
        });
        own.setId("own-family");
        own.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), own);
    }

    private ListItem entry(Known family, FamilyFields.Decision decision) {
        Span children = new Span(FamilyFields.children(family));
        children.addClassName("person-name");
        Div words = new Div(children);
        words.addClassName("person-words");
        if (!family.grownUps().isEmpty()) {
            words.add(TextSpans.secondary(
                    getTranslation("therapist.same.grown-ups", String.join(", ", family.grownUps()))));
        }
        Button join = new Button(getTranslation("therapist.same.join"), click -> {
            close();
            decision.take(family.familyId(), family.name());
        });
        join.setSuffixComponent(TextSpans.visuallyHidden(FamilyFields.children(family)));
        join.addThemeVariants(ButtonVariant.TERTIARY);
        TestIds.set(join, "join-family");
        ListItem item = new ListItem(words, join);
        item.getElement().setAttribute("data-family", family.familyId().toString());
        return item;
    }
}
