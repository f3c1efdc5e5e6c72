package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.TestIds;
import org.starhop.console.CommitmentItem;
import org.starhop.followup.Party;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.Commitments;

/** What both sides promised before, with the therapists' own to tick, and a form for a new promise. */
class Promises extends Section {

    private final Commitments commitments;
    private final UUID childId;
    private final UUID visitId;
    private final Div lists = new Div();
    private final FormErrors errors = new FormErrors();
    private final TextField text = new TextField(getTranslation("therapist.visit.promise"));
    private final RadioButtonGroup<Party> by = new RadioButtonGroup<>(getTranslation("therapist.visit.promise.by"));
    private final DatePicker dueOn = DayFields.day("therapist.visit.promise.due");

    Promises(Commitments commitments, UUID childId, UUID visitId) {
        this.commitments = commitments;
        this.childId = childId;
        this.visitId = visitId;
        addClassNames("panel", "stack");
        add(new H2(getTranslation("therapist.visit.promises")), lists, form());
    }

    /** Shows those of this visit, and older ones that are still open. */
    void show(List<CommitmentLine> here, List<CommitmentLine> open) {
        List<CommitmentLine> older = open.stream()
                .filter(line -> here.stream().noneMatch(one -> one.id().equals(line.id())))
                .toList();
        lists.removeAll();
        show("therapist.visit.promises.older", older);
        show("therapist.visit.promises.here", here);
    }

    private void show(String key, List<CommitmentLine> some) {
        if (!some.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("commitments");
            some.forEach(line -> list.add(item(line)));
            lists.add(new H3(getTranslation(key)), list);
        }
    }

    private CommitmentItem item(CommitmentLine line) {
        return new CommitmentItem(
                line, line.by() == Party.THERAPIST ? kept -> commitments.tick(childId, line.id(), kept) : null);
    }

    /** Points at what finishing still takes. */
    void say(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
        text.focus();
    }

    private Div form() {
        text.setId("promise");
        text.setMaxLength(Commitments.LONGEST_TEXT);
        text.setManualValidation(true);
        text.setPlaceholder(getTranslation("therapist.visit.promise.example"));
        by.setItems(Party.THERAPIST, Party.FAMILY);
        by.setValue(Party.THERAPIST);
        by.setItemLabelGenerator(party -> getTranslation("therapist.visit.promise.by." + party));
        dueOn.setId("promise-due");
        Button add = new Button(getTranslation("therapist.visit.promise.add"), click -> add());
        add.setId("add-promise");
        Div form = new Div(errors.put("promise", text), by, errors.put("dueOn", dueOn), errors, add);
        form.addClassNames("promise-form", "no-print");
        TestIds.set(by, "promise-by");
        return form;
    }

    private void add() {
        boolean done = errors.attempt(() ->
                commitments.promise(childId, visitId, by.getValue(), text.getValue(), DayFields.typed("dueOn", dueOn)));
        if (done) {
            text.clear();
            dueOn.clear();
        }
    }

    /** Returns whether a promise was typed and not added. */
    boolean isUnfinished() {
        return !text.isEmpty();
    }
}
