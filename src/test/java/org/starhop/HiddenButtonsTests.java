package org.starhop;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.child.CaregiverRole;
import org.starhop.testing.PageTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestFamily;

/**
 * A page does nothing for people to whom it does not show the button: each button that a parent sees and a helper does
 * not is pressed anyway, by its server call, as the helper. Generated from the pages: a new button is covered
 * automatically.
 */
class HiddenButtonsTests extends PageTest {

    @Autowired
    Statements statements;

    private TestFamily family;
    private Account helper;

    @BeforeEach
    void aFamilyWithALittleOfEverything() {
        family = FamilyIds.of(given.aClinic().aFamily("Mia")).family();
        helper = family.helper("Rosa", CaregiverRole.GRANDPARENT);
    }

    @Test
    void whatAHelperDoesNotSeeAHelperCannotDo() {
        List<String> done = new ArrayList<>();
        Set<String> pressed = new TreeSet<>();
        for (String address : parentsPages()) {
            open(address, helper);
            Set<String> shown = buttons().stream().map(HiddenButtonsTests::name).collect(Collectors.toSet());
            open(address, family.parent());
            for (Button hidden : buttons()) {
                if (!shown.contains(name(hidden))) {
                    pressed.add(name(hidden));
                    statements.during(() -> pressAs(helper, hidden)).stream()
                            .filter(HiddenButtonsTests::writes)
                            .forEach(sql -> done.add(name(hidden) + " at " + address + ": " + sql));
                }
            }
        }
        assertThat(done).isEmpty();
        assertThat(pressed)
                .contains("invite-helper", "remove-helper", "approve-claim")
                .hasSizeGreaterThan(8);
    }

    /** Otherwise the test above could pass because a press never has any effect. */
    @Test
    void aParentsPressOfTheSameButtonChangesSomething() {
        open("parent/" + family.childId(), family.parent());
        Button approve = buttons().stream()
                .filter(button -> name(button).equals("approve-claim"))
                .findFirst()
                .orElseThrow();
        assertThat(statements.during(() -> pressAs(family.parent(), approve))).anyMatch(HiddenButtonsTests::writes);
    }

    private List<String> parentsPages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.startsWith("parent/:childId"))
                .map(template -> template.replace(":childId", family.childId().toString()))
                .sorted()
                .toList();
    }

    private void open(String address, Account account) {
        closeBrowser();
        openBrowser();
        signIn(account);
        UI.getCurrent().navigate(address);
        pageCatchesUp();
    }

    private static List<Button> buttons() {
        return _find(Button.class);
    }

    /** Presses the button, and whatever it opens, to the end. */
    private void pressAs(Account account, Button button) {
        Set<Component> before = new HashSet<>(_find(Component.class));
        SecurityContextHolder.getContext().setAuthentication(Actors.authentication(account.actor()));
        press(button);
        _find(ConfirmDialog.class).stream()
                .filter(dialog -> !before.contains(dialog))
                .forEach(dialog ->
                        attempt(() -> ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false))));
        _find(Button.class).stream().filter(opened -> !before.contains(opened)).forEach(HiddenButtonsTests::press);
        SecurityContextHolder.getContext()
                .setAuthentication(Actors.authentication(family.parent().actor()));
    }

    private static void press(Button button) {
        attempt(() -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (DomainException refused) {
            // What a helper is told is tested elsewhere.
        }
    }

    private static String name(Button button) {
        return button.getId().orElseGet(() -> String.valueOf(button.getElement().getAttribute("data-testid")));
    }

    private static boolean writes(String sql) {
        String statement = sql.strip().toLowerCase(Locale.ROOT);
        return statement.matches("(?s)(insert|update|delete|merge).*") && !statement.contains("audit_entry");
    }
}
