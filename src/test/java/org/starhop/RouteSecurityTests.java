package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.exercise.Library;
import org.starhop.testing.PageTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/**
 * Every route × every kind of person, including those whose access has ended × the child of their circle, another
 * family's, another clinic's, one that does not exist, and another family's id under one's own child. A route without a
 * row fails. People who may not open a page never see it; a child that is not yours looks as if it did not exist.
 */
class RouteSecurityTests extends PageTest {

    private static final Set<String> CAREGIVERS = Set.of("parent", "helper");

    /** Who opens each route, for the family's own child if the route contains one. */
    private static final Map<String, Set<String>> ROWS = new TreeMap<>();

    static {
        Set<String> therapists = Set.of("therapist");
        Set<String> staff = Set.of("therapist", "colleague", "administrator", "far therapist");
        ROWS.put("therapist", Set.of("therapist", "colleague", "far therapist"));
        ROWS.put("therapist/children", Set.of("therapist", "colleague", "far therapist"));
        ROWS.put("therapist/add", staff);
        ROWS.put("therapist/messages", Set.of("therapist", "colleague", "far therapist"));
        ROWS.put("therapist/notices", Set.of("therapist", "colleague", "far therapist"));
        ROWS.put("therapist/notices/settings", Set.of("therapist", "colleague", "far therapist"));
        ROWS.put("therapist/messages/:childId", therapists);
        ROWS.put("therapist/clinic", Set.of("administrator"));
        for (String page : List.of(
                "",
                "/program",
                "/story",
                "/stars",
                "/visit",
                "/circle",
                "/prescribe",
                "/prescribe/:exerciseId",
                "/adjust/:prescriptionId")) {
            ROWS.put("therapist/child/:childId" + page, therapists);
        }
        ROWS.put(
                "parent",
                Set.of("parent", "helper", "other parent", "far parent")); // forwards to their own first child
        ROWS.put("parent/notices", Set.of("parent", "helper", "other parent", "far parent"));
        ROWS.put("parent/notices/settings", Set.of("parent", "helper", "other parent", "far parent"));
        for (String page : List.of(
                "",
                "/calendar",
                "/week",
                "/plan",
                "/rewards",
                "/talk",
                "/visits",
                "/family",
                "/tablets",
                "/helpers",
                "/reminders")) {
            ROWS.put("parent/:childId" + page, CAREGIVERS);
        }
    }

    /** Routes that everybody may open: they check a secret themselves, or forward. */
    private static final Set<String> PUBLIC = Set.of("", "login", "setup", "join/:token", "password/:token");

    /** Who opens the pages of a child who is not the family's own. */
    private static final Map<String, Map<String, Set<String>>> ELSEWHERE = Map.of(
            "therapist", Map.of("foreign", Set.of("therapist"), "far", Set.of("far therapist"), "made up", Set.of()),
            "parent", Map.of("foreign", Set.of("other parent"), "far", Set.of("far parent"), "made up", Set.of()));

    private final Map<String, Account> people = new LinkedHashMap<>();
    private final Map<String, UUID> childIds = new LinkedHashMap<>();
    private final Map<String, UUID> prescriptionIds = new LinkedHashMap<>();
    private TestFamily family;

    @BeforeEach
    void twoFamiliesHereAndOneElsewhere() {
        TestClinic clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        TestFamily other = clinic.aFamily("Noah");
        TestFamily far = given.aClinic().aFamily("Zoe");
        Map.of("own", family, "foreign", other, "far", far).forEach((whose, one) -> {
            childIds.put(whose, one.childId());
            prescriptionIds.put(whose, one.threeSquats().getId());
        });
        childIds.put("made up", UUID.randomUUID());
        prescriptionIds.put("made up", UUID.randomUUID());
        people.put("therapist", clinic.pt());
        people.put("parent", family.parent());
        people.put("helper", family.helper("Rosa", CaregiverRole.GRANDPARENT));
        people.put("colleague", clinic.ot());
        people.put("administrator", clinic.administrator());
        people.put("other parent", other.parent());
        people.put("far therapist", far.clinic().pt());
        people.put("far parent", far.parent());
        people.put("nobody", null);
        endTheAccessOfSome(clinic);
    }

    /** Everybody opens pages as an old session would. */
    private void endTheAccessOfSome(TestClinic clinic) {
        Account uncle = family.helper("Ulf", CaregiverRole.PARENT);
        people.put("removed parent", uncle);
        people.put("deactivated therapist", clinic.slp());
        given.as(clinic.administrator(), () -> {
            given.get(Treatments.class).assign(family.childId(), clinic.slp().getId());
            given.get(Accounts.class).deactivate(clinic.slp().getId());
        });
        family.asParent(() -> {
            CareCircles circles = given.get(CareCircles.class);
            circles.members(family.childId()).stream()
                    .filter(member -> uncle.getId().equals(member.accountId()))
                    .forEach(member -> circles.remove(family.childId(), member.id()));
        });
    }

    @Test
    void everyRouteHasARow() {
        Set<String> known = new TreeSet<>(ROWS.keySet());
        known.addAll(PUBLIC);
        assertThat(routes().keySet()).isEqualTo(known);
    }

    @Test
    void everyPageOpensForTheRightPeopleAndNobodyElse() {
        assertOpens("own", template -> ROWS.get(template));
    }

    @Test
    void everyPageOfAnotherChildOpensOnlyForItsOwnPeople() {
        for (String whose : List.of("foreign", "far", "made up")) {
            assertOpens(
                    whose,
                    template -> template.contains(":childId")
                            ? ELSEWHERE.get(template.replaceAll("/.*", "")).get(whose)
                            : null);
        }
    }

    /** Another family's exercise does not become one's own by appearing under one's own child. */
    @Test
    void anotherFamilysIdUnderOnesOwnChildOpensNothing() {
        List<String> open = new ArrayList<>();
        routes().forEach((template, view) -> {
            if (template.contains(":childId") && template.contains(":prescriptionId")) {
                for (String whose : List.of("foreign", "far", "made up")) {
                    String mixed = address(
                            template.replace(":childId", childIds.get("own").toString()), whose);
                    if (opens(mixed, view, people.get("therapist"))) {
                        open.add(mixed + " of " + whose);
                    }
                }
            }
        });
        assertThat(open).isEmpty();
    }

    private void assertOpens(String whose, Function<String, @Nullable Set<String>> rows) {
        List<String> wrong = new ArrayList<>();
        routes().forEach((template, view) -> {
            Set<String> who = PUBLIC.contains(template) ? null : rows.apply(template);
            if (who != null) {
                people.forEach((person, account) -> {
                    boolean expected = who.contains(person);
                    if (opens(address(template, whose), view, account) != expected) {
                        wrong.add(
                                person + (expected ? " should open " : " must not open ") + template + " of " + whose);
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aChildThatDoesNotExistLooksLikeOneThatIsNotYours() {
        for (String template : List.of("parent/:childId", "therapist/child/:childId")) {
            Account stranger = people.get(template.startsWith("parent") ? "other parent" : "colleague");
            String nowhere = template.replace(":childId", UUID.randomUUID().toString());
            assertThat(shown(nowhere, stranger)).isEqualTo(shown(address(template, "own"), stranger));
        }
    }

    private Map<String, Class<?>> routes() {
        Map<String, Class<?>> routes = new TreeMap<>();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            routes.put(route.getTemplate(), route.getNavigationTarget());
        }
        return routes;
    }

    private String address(String template, String whose) {
        return template.replace(":childId", childIds.get(whose).toString())
                .replace(":prescriptionId", prescriptionIds.get(whose).toString())
                .replace(":exerciseId", exercise().toString());
    }

    private UUID exercise() {
        return given.as(people.get("therapist"), () -> given.get(Library.class).bySlug("rocket-chair"))
                .id();
    }

    /** The page "parent" forwards to the first child's day. */
    private boolean opens(String address, Class<?> view, @Nullable Account account) {
        String shown = shown(address, account);
        return view.getName().equals(shown) || (address.equals("parent") && shown.endsWith(".TodayView"));
    }

    /** Returns the view class that somebody sees at an address; "" if the page fails with an error. */
    private String shown(String address, @Nullable Account account) {
        closeBrowser();
        openBrowser();
        SecurityContextHolder.clearContext();
        if (account != null) {
            signIn(account);
        }
        try {
            UI.getCurrent().navigate(address);
            MockVaadin.runUIQueue();
            return UI.getCurrent()
                    .getInternals()
                    .getActiveRouterTargetsChain()
                    .getFirst()
                    .getClass()
                    .getName();
        } catch (RuntimeException | MockAccessDeniedException refused) {
            return "";
        }
    }
}
