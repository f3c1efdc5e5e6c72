package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.starhop.account.Account;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;

/** Asks, before a colleague's access is stopped, who takes over each child they treat. */
class StopAccessDialog extends FormDialog {

    private final Map<UUID, Select<Account>> heirs = new LinkedHashMap<>();

    /**
     * Creates the dialog; {@code work} receives the new therapist by child, without children whom nobody takes over.
     */
    StopAccessDialog(Account person, List<Child> children, List<Account> others, Consumer<Map<UUID, UUID>> work) {
        FormErrors errors = new FormErrors();
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.clinic.deactivate.title", person.getDisplayName()));
        add(errors, new Paragraph(getTranslation("therapist.clinic.deactivate.text")));
        if (!children.isEmpty()) {
            add(new Paragraph(getTranslation("therapist.clinic.heirs.text")), fields(children, others));
        }
        Button confirm = new Button(getTranslation("therapist.clinic.deactivate.do"), click -> {
            if (errors.attempt(() -> work.accept(taken()))) {
                close();
            }
        });
        confirm.setId("confirm-question");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), confirm);
    }

    private Div fields(List<Child> children, List<Account> others) {
        Div fields = new Div();
        fields.addClassName("form");
        if (children.size() > 1) {
            Select<Account> all = select(getTranslation("therapist.clinic.heirs.all"), others);
            all.setId("heir-of-all");
            all.addValueChangeListener(change -> heirs.values().forEach(heir -> heir.setValue(change.getValue())));
            fields.add(all);
        }
        children.forEach(child -> {
            Select<Account> heir = select(child.getNickname(), others);
            TestIds.set(heir, "heir");
            heir.getElement().setAttribute("data-child", child.getId().toString());
            heirs.put(child.getId(), heir);
            fields.add(heir);
        });
        return fields;
    }

    private Select<Account> select(String label, List<Account> others) {
        Select<Account> select = new Select<>();
        select.setLabel(label);
        select.setItems(others);
        select.setItemLabelGenerator(one -> one == null ? getTranslation("therapist.clinic.heirs.nobody") : words(one));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("therapist.clinic.heirs.nobody"));
        return select;
    }

    private static String words(Account therapist) {
        return therapist.getDisplayName() + " (" + therapist.getDiscipline() + ")";
    }

    private Map<UUID, UUID> taken() {
        Map<UUID, UUID> taken = new HashMap<>();
        heirs.forEach((childId, heir) -> {
            if (heir.getValue() != null) {
                taken.put(childId, heir.getValue().getId());
            }
        });
        return taken;
    }
}
