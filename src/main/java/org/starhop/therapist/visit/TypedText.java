package org.starhop.therapist.visit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.FormErrors;

/**
 * A text that is stored while it is typed. What has not reached the server is kept by the browser tab, and sent when the page
 * opens again: after a lost connection, an ended session, or a server that was started anew.
 */
class TypedText extends Div {

    private static final int STORE_AFTER_MILLISECONDS = 600;

    private final FormErrors errors = new FormErrors();
    private final TextArea field = new TextArea();
    private final Span state = new Span();
    private final BinaryOperator<String> store;
    private Consumer<String> listener = text -> {};

    /** What the server knows of this field; the others' lines are not in it until they are shown. */
    private String base = "";

    /** What is stored, with the others' lines. */
    private String stored = "";

    private boolean focused;

    /**
     * Creates a field.
     *
     * @param visitId of the visit that the text belongs to
     * @param name of the text within the visit
     * @param field the name that services give it in errors
     * @param store takes the last known text and the typed one; returns what is stored then
     */
    TypedText(UUID visitId, String name, String field, BinaryOperator<String> store) {
        this.store = store;
        addClassName("typed-text");
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        this.field.setWidthFull();
        this.field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        this.field.setValueChangeTimeout(STORE_AFTER_MILLISECONDS);
        this.field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store(change.getValue());
            }
        });
        this.field.addFocusListener(focus -> focused = true);
        this.field.addBlurListener(blur -> {
            focused = false;
            show(stored);
        });
        add(errors.put(field, this.field), state, errors);
        keepInBrowser("starhop-visit-" + Actors.require().id() + "-" + visitId + "-" + name);
    }

    /** Returns the field, for its label and helper text. */
    TextArea field() {
        return field;
    }

    /** Sets who wants to know each text that is shown or typed. */
    void onText(Consumer<String> consumer) {
        listener = consumer;
    }

    /** Shows what is stored, unless somebody is typing here: then it waits until they leave the field. */
    void show(String now) {
        stored = now;
        if (!focused && field.getValue().equals(base)) {
            know(now);
            field.setValue(now);
            listener.accept(now);
        }
    }

    private void store(String typed) {
        listener.accept(typed);
        boolean done = errors.attempt(() -> {
            stored = store.apply(base, typed);
            know(typed);
        });
        state.setText(getTranslation(done ? "therapist.visit.saved" : "therapist.visit.not-saved"));
        if (done) {
            field.getElement().executeJs("this.starhopStored?.($0)", typed);
        }
    }

    /** Stores what the browser kept, joined with what others have written since. */
    private void recover(String known, String typed) {
        errors.attempt(() -> {
            stored = store.apply(known, typed);
            know(stored);
            field.setValue(stored);
            listener.accept(stored);
            state.setText(getTranslation("therapist.visit.recovered"));
            field.getElement().executeJs("this.starhopStored?.($0)", stored);
        });
    }

    /** Notes what this field shows, also in the browser, which keeps it beside what is typed. */
    private void know(String text) {
        base = text;
        field.getElement().setProperty("starhopBase", text);
    }

    private void keepInBrowser(String key) {
        field.addAttachListener(attached -> field.getElement().executeJs("""
                const kept = sessionStorage.getItem($0);
                const keep = () =>
                    sessionStorage.setItem($0, JSON.stringify([this.starhopBase ?? '', this.inputElement.value]));
                this.starhopStored = text => {
                    if (this.inputElement.value === text) sessionStorage.removeItem($0);
                    else keep();
                };
                this.addEventListener('input', keep);
                if (kept) this.dispatchEvent(new CustomEvent('kept', { detail: JSON.parse(kept) }));""", key));
        field.getElement()
                .addEventListener(
                        "kept",
                        event -> recover(
                                event.getEventData().get("event.detail[0]").asString(),
                                event.getEventData().get("event.detail[1]").asString()))
                .addEventData("event.detail[0]")
                .addEventData("event.detail[1]");
    }
}
