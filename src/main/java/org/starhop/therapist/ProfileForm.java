package org.starhop.therapist;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Year;
import java.time.ZoneId;
import org.starhop.base.Language;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;
import org.starhop.child.ChildProfile;

/** The questions about a child, and no more than needed. */
public class ProfileForm extends Div {

    private final TextField nickname = new TextField(getTranslation("therapist.profile.nickname"));
    private final BirthMonthField birthMonth;
    private final RadioButtonGroup<String> avatar = Avatars.picker();
    private final Checkbox lowTone = new Checkbox(getTranslation("therapist.profile.low-tone"));
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("therapist.profile.zone"));
    private final Select<Language> language = new Select<>();

    public ProfileForm(FormErrors errors, Year now) {
        addClassName("form");
        birthMonth = new BirthMonthField(now);
        nickname.setId("nickname");
        nickname.setMaxLength(Child.LONGEST_NICKNAME);
        nickname.setHelperText(getTranslation("therapist.profile.nickname.help"));
        avatar.setId("avatar");
        lowTone.setId("low-tone");
        lowTone.setHelperText(getTranslation("therapist.profile.low-tone.help"));
        zone.setId("zone");
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        language.setId("child-language");
        language.setLabel(getTranslation("therapist.profile.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Labels::of);
        add(
                errors.put("nickname", nickname),
                errors.put("birthMonth", birthMonth),
                errors.put("avatar", avatar),
                errors.put("language", language),
                errors.put("zone", zone),
                lowTone);
    }

    /** Fills the form with this profile. */
    public void fill(ChildProfile profile) {
        nickname.setValue(profile.nickname() == null ? "" : profile.nickname());
        birthMonth.setValue(profile.birthMonth());
        avatar.setValue(profile.avatar());
        lowTone.setValue(profile.lowTone());
        language.setValue(profile.language());
        if (profile.zone() != null) {
            zone.setValue(profile.zone().getId());
        }
    }

    /** Returns the profile as entered. */
    public ChildProfile profile() {
        return new ChildProfile(
                nickname.getValue(),
                birthMonth.getValue(),
                avatar.getValue(),
                lowTone.getValue(),
                zone.getValue() == null ? null : ZoneId.of(zone.getValue()),
                language.getValue());
    }
}
