package org.starhop.therapist.child;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Names;
import org.starhop.base.Require;
import org.starhop.base.ui.FormErrors;
import org.starhop.child.Families;
import org.starhop.child.Families.Known;

/** Asks for a child's family: a new one, or that of a child who is already here. A name alone never decides. */
class FamilyFields extends Div {

    /** Receives the answer: a family to join, or null and the name of a new one. */
    interface Decision {
        void take(@Nullable UUID familyId, String newFamily);
    }

    private final Families families;
    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final TextField name = new TextField(getTranslation("therapist.add.family"));
    private final ComboBox<Known> sibling = new ComboBox<>(getTranslation("therapist.add.sibling"));
    private final Paragraph joins = new Paragraph();
    private List<Known> known = List.of();

    FamilyFields(Families families, FormErrors errors) {
        this.families = families;
        addClassName("form");
        kind.setId("family-kind");
        kind.setLabel(getTranslation("therapist.add.kind"));
        kind.setItems(false, true);
        kind.setItemLabelGenerator(joined -> getTranslation("therapist.add.kind." + (joined ? "sibling" : "new")));
        kind.addValueChangeListener(change -> showFields());
        name.setId("family");
        name.setMaxLength(Families.LONGEST_NAME);
        name.setHelperText(getTranslation("therapist.add.family.help"));
        sibling.setId("sibling-of");
        sibling.setItemLabelGenerator(FamilyFields::label);
        sibling.addValueChangeListener(change -> showFields());
        joins.setId("joins");
        joins.addClassName("secondary");
        add(kind, errors.put("family", name), errors.put("sibling", sibling), joins);
    }

    void fill() {
        known = families.known();
        sibling.setItems((family, typed) -> Names.folded(label(family)).contains(Names.folded(typed)), known);
        kind.setValue(false);
        kind.setVisible(!known.isEmpty());
        showFields();
    }

    /** Passes on the answer; asks first if there is already a family of this name. */
    void decide(Decision decision) {
        if (kind.getValue()) {
            Known family = Require.present("sibling", sibling.getValue());
            decision.take(family.familyId(), family.name());
            return;
        }
        String typed = Require.text("family", name.getValue(), Families.LONGEST_NAME);
        if (families.isNamed(typed)) {
            new SameNameDialog(typed, alike(typed), decision).open();
        } else {
            decision.take(null, typed);
        }
    }

    static String children(Known family) {
        return String.join(", ", family.children());
    }

    private List<Known> alike(String typed) {
        return known.stream().filter(family -> family.isNamed(typed)).toList();
    }

    private void showFields() {
        boolean joined = kind.getValue();
        name.setVisible(!joined);
        sibling.setVisible(joined);
        Known family = sibling.getValue();
        joins.setVisible(joined && family != null);
        if (family != null) {
            joins.setText(getTranslation("therapist.add.joins", children(family)));
        }
    }

    private static String label(Known family) {
        return children(family) + " · " + family.name();
    }
}
