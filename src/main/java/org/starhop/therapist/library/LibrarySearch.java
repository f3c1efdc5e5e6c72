package org.starhop.therapist.library;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.LibraryFilter;
import org.starhop.exercise.Purpose;
import org.starhop.exercise.Setting;
import org.starhop.therapist.Icons;

/** The search form of the library. It searches on every change. */
class LibrarySearch extends Div {

    private final TextField text = new TextField(getTranslation("therapist.library.text"));
    private final Select<Discipline> discipline = select("discipline", Discipline.values());
    private final IntegerField age = Fields.number("therapist.library.age");
    private final Select<Setting> setting = select("setting", Setting.values());
    private final Select<Purpose> purpose = select("purpose", Purpose.values());
    private final TextField material = new TextField(getTranslation("therapist.library.material"));

    LibrarySearch(Runnable changed) {
        addClassName("library-search");
        getElement().setAttribute("role", "search");
        text.setId("library-text");
        text.setPrefixComponent(Icons.of("search"));
        text.setPlaceholder(getTranslation("therapist.library.text.example"));
        material.setId("library-material");
        age.setId("library-age");
        age.setMin(0);
        age.setMax(21);
        age.setClearButtonVisible(true);
        age.setValueChangeMode(ValueChangeMode.LAZY);
        Stream.of(text, material).forEach(field -> {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
        });
        Div more = new Div(setting, purpose, material);
        more.addClassName("library-more");
        Details details = new Details(getTranslation("therapist.library.more"), more);
        details.setId("library-more");
        add(text, discipline, age, details);
        Stream.<HasValue<?, ?>>of(text, discipline, age, setting, purpose, material)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    void show(LibraryFilter filter) {
        text.setValue(filter.text() == null ? "" : filter.text());
        set(discipline, filter.discipline());
        set(age, filter.age());
        set(setting, filter.setting());
        set(purpose, filter.purpose());
        material.setValue(filter.material() == null ? "" : filter.material());
    }

    LibraryFilter filter() {
        return new LibraryFilter(
                text.getValue(),
                discipline.getValue(),
                age.getOptionalValue().orElse(null),
                setting.getValue(),
                purpose.getValue(),
                material.getValue());
    }

    private <T> void set(AbstractField<?, T> field, @Nullable T value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    private <E extends Enum<E>> Select<E> select(String name, E[] values) {
        Select<E> select = new Select<>();
        select.setId("library-" + name);
        select.setLabel(getTranslation("therapist.library." + name));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("therapist.library.any"));
        select.setItemLabelGenerator(
                value -> value == null ? getTranslation("therapist.library.any") : Labels.of(value));
        return select;
    }
}
