package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.starhop.base.Language;
import org.starhop.base.ui.Labels;

/** Chooses the language before sign-in; each is listed by its own name. */
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("welcome.language"));
        for (Language language : Language.values()) {
            add(button(language));
        }
    }

    private NativeButton button(Language language) {
        NativeButton button = new NativeButton(getTranslation("welcome.language." + language.code()), click -> {
            ChosenLanguage.remember(language);
            UI.getCurrent().getPage().reload();
        });
        button.setId("language-" + language.code());
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("lang", language.code())
                .setAttribute("aria-pressed", String.valueOf(Labels.language() == language));
        return button;
    }
}
