package org.starhop.therapist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;

/** The animals that a child can choose as an avatar. */
public final class Avatars {

    public static final List<String> ALL = List.of(
            "1f98a", "1f43b", "1f431", "1f436", "1f43c", "1f428", "1f981", "1f42f", "1f438", "1f435", "1f984", "1f996",
            "1f989", "1f422", "1f430", "1f419");

    private Avatars() {}

    static RadioButtonGroup<String> picker() {
        RadioButtonGroup<String> picker = new RadioButtonGroup<>(Labels.text("therapist.profile.avatar"));
        picker.addClassName("avatar-picker");
        picker.setItems(ALL);
        picker.setRenderer(new ComponentRenderer<>(Avatars::animal));
        return picker;
    }

    private static Div animal(String codePoints) {
        Span name = new Span(Labels.text("therapist.avatar." + codePoints));
        name.addClassName("avatar-name");
        return new Div(Pictures.of(codePoints, ""), name);
    }
}
