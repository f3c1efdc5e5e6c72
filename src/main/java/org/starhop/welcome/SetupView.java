package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.starhop.account.FirstStart;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;

/** The first start of a real clinic: whoever can read the log creates the clinic and becomes its administrator. */
@Route(value = "setup", layout = WelcomeLayout.class)
@AnonymousAllowed
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "UTC");

    private final FirstStart firstStart;
    private final DirectSignIn signIn;
    private final FormErrors errors = new FormErrors();
    private final TextField token = new TextField(getTranslation("setup.token"));
    private final TextField clinic = new TextField(getTranslation("setup.clinic"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("setup.zone"));
    private final Select<Discipline> treats = new Select<>();
    private final PersonFields person = new PersonFields();

    SetupView(FirstStart firstStart, DirectSignIn signIn) {
        this.firstStart = firstStart;
        this.signIn = signIn;
        addClassNames("card", "narrow");
        nameFields();
        Div form = new Div(errors, errors.put("token", token), errors.put("clinic", clinic), errors.put("zone", zone));
        form.addClassName("form");
        form.add(new H2(getTranslation("setup.you")));
        person.addTo(form, errors);
        form.add(treats, new GoButton("setup-go", getTranslation("setup.go"), this::setUp).on(form));
        add(new H1(getTranslation("setup.heading")), new Paragraph(getTranslation("setup.lead")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstStart.isOpen()) {
            throw new DomainException.NotFound();
        }
    }

    private void nameFields() {
        token.setId("setup-token");
        token.setHelperText(getTranslation("setup.token.help"));
        token.getElement().setProperty("autocomplete", "off");
        clinic.setId("setup-clinic");
        zone.setId("setup-zone");
        zone.setItems(zones());
        zone.setItemLabelGenerator(item -> item.getId().replace('_', ' '));
        treats.setId("setup-treats");
        treats.setLabel(getTranslation("setup.treats"));
        treats.setItems(Discipline.values());
        treats.setItemLabelGenerator(item -> item == null ? getTranslation("setup.treats.nobody") : Labels.of(item));
        treats.setEmptySelectionAllowed(true);
        treats.setEmptySelectionCaption(getTranslation("setup.treats.nobody"));
        UI.getCurrent()
                .getPage()
                .retrieveExtendedClientDetails(browser -> zone.setValue(known(browser.getTimeZoneId())));
    }

    private void setUp() {
        boolean done = errors.attempt(() -> {
            Require.text("token", token.getValue(), 200);
            Require.text("clinic", clinic.getValue(), FirstStart.LONGEST_CLINIC_NAME);
            ZoneId chosen = Require.present("zone", zone.getValue());
            var administrator = new NewPerson(
                    person.email.getValue(), person.name.getValue(), Labels.language(), true, treats.getValue(), false);
            firstStart.setUp(token.getValue(), clinic.getValue(), chosen, administrator, person.password.getValue());
        });
        if (done) {
            signIn.letIn(person.email.getValue());
        }
    }

    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> REGIONS.contains(id.replaceAll("/.*", "")))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private static ZoneId known(String zoneId) {
        return zones().stream()
                .filter(zone -> zone.getId().equals(zoneId))
                .findFirst()
                .orElseGet(() -> ZoneId.of("America/Chicago"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
