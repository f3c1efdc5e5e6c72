package org.starhop.therapist.program;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.TestIds;
import org.starhop.console.ChangeWords;
import org.starhop.console.DoseWords;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;

/** What the family will read about a change, while it is being written. */
class WhatChanges extends Section {

    WhatChanges() {
        addClassName("what-changes");
        getElement().setAttribute("role", "status");
        TestIds.set(this, "what-changes");
    }

    void show(Prescription before, PrescriptionPlan after, @Nullable LocalDate lastDay) {
        List<String> changes = new ArrayList<>(ChangeWords.of(before.getPlan(), after, DoseWords.THERAPIST));
        if (!Objects.equals(before.getEndsOn(), lastDay)) {
            changes.add(
                    lastDay == null
                            ? getTranslation("therapist.adjust.open-ended")
                            : getTranslation("therapist.adjust.ends", DateFormats.day(lastDay)));
        }
        removeAll();
        add(new H2(getTranslation("therapist.adjust.changes")));
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("therapist.adjust.no-changes")));
        } else {
            UnorderedList list = new UnorderedList();
            changes.forEach(words -> list.add(new ListItem(words)));
            add(list);
        }
    }
}
