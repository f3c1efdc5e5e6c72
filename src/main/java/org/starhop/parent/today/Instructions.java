package org.starhop.parent.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.MoveLoop;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.exercise.ExerciseText;
import org.starhop.play.OwnMediaView;
import org.starhop.program.Prescription;

/** How an exercise is done, shown on demand: why, steps, materials, precautions, and the therapist's note. */
class Instructions extends NativeDetails {

    Instructions(Prescription prescription, ExerciseText text) {
        super(Labels.text("parent.how.open"));
        addClassName("how-to");
        TestIds.set(this, "how-to");
        Div body = new Div();
        if (prescription.getMedia() != null) {
            body.add(
                    OwnMediaView.of(prescription, prescription.getMedia(), Labels.text("parent.how.own", text.name())));
        }
        if (Pictures.isDrawn(prescription.getExercise().key())) {
            body.add(new MoveLoop(prescription.getExercise().key(), text.name()));
        }
        String note = prescription.getPlan().note();
        if (note != null) {
            body.add(boxed("note", "parent.how.note", note));
        }
        body.add(part("parent.how.why"), new Paragraph(text.purpose()));
        body.add(part("parent.how.steps"), steps(text.steps()));
        if (!text.materials().isEmpty()) {
            body.add(part("parent.how.materials"), materials(text.materials()));
        }
        if (!text.safety().isBlank()) {
            body.add(boxed("safety", "parent.how.safety", text.safety()));
        }
        body.addClassName("how-to-body");
        setContent(body);
    }

    private H4 part(String key) {
        return new H4(Labels.text(key));
    }

    private Div boxed(String kind, String titleKey, String text) {
        Div box = new Div(part(titleKey), new Paragraph(text));
        box.addClassName(kind);
        return box;
    }

    private static OrderedList steps(List<String> steps) {
        OrderedList list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(step)));
        return list;
    }

    private static UnorderedList materials(List<String> materials) {
        UnorderedList list = new UnorderedList();
        materials.forEach(material -> list.add(new ListItem(material)));
        return list;
    }
}
