package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet in the hands of a child: child mode's page, and what it shows. */
final class ChildTablet {

    /** Until a tablet whose server was unreachable tries again. */
    private static final LocatorAssertions.HasAttributeOptions SOON =
            new LocatorAssertions.HasAttributeOptions().setTimeout(75_000);

    private static final String COUNT_ROWS = """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open('starhop-play');
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const counting = opening.result.transaction('commands').objectStore('commands').count();
                counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
              };
            })""";

    private static final String KEPT_NAMES = """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open('starhop-play');
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const reading = opening.result.transaction('kept').objectStore('kept').get('board');
                reading.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(reading.result) ?? ''); };
              };
            })""";

    private static final String KEPT_ADDRESSES = """
            async () => {
              const found = [];
              for (const name of await caches.keys()) {
                for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
              }
              return found;
            }""";

    /** As many answered taps as a tablet keeps: here they wait, and the page sends them itself. */
    private static final String FILL_OUTBOX = """
            (card) => new Promise((resolve, reject) => {
              const opening = indexedDB.open('starhop-play');
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const tx = opening.result.transaction(['commands', 'kept'], 'readwrite');
                const kept = tx.objectStore('kept');
                kept.get('outbox').onsuccess = ({target}) => {
                  const head = target.result ?? {id: crypto.randomUUID(), nextSeq: 1, answers: 0};
                  for (let day = 0; day < 1000; day++) {
                    const date = new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
                    tx.objectStore('commands').add({outbox: head.id, seq: head.nextSeq++, state: 'waiting', command: {
                      kind: 'TAP', slot: `${card}.${date}.1`, version: 1, result: 'DONE', at: new Date().toISOString(), zone: 'America/Chicago'}});
                  }
                  kept.put(head, 'outbox');
                };
                tx.oncomplete = () => { opening.result.close(); resolve(); };
              };
            })""";

    /** Like a tablet that was not there while this child's sky filled up. */
    private static final String FORGET_NEWS = """
            () => {
              const {child} = document.querySelector('starhop-play').renderRoot.querySelector('child-play');
              localStorage.setItem(`starhop-seen-${child.id}`, '{"finished":0,"stickers":[],"stage":0}');
            }""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Page page;
    private final String address;

    private ChildTablet(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Comes in by the demo's door for children, and waits until the app would start without a network. */
    static ChildTablet enter(BrowserContext context, String address) {
        ChildTablet tablet = enterWithoutWorker(context, address);
        tablet.page.evaluate("() => navigator.serviceWorker.ready");
        return tablet;
    }

    static ChildTablet enterWithoutWorker(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address + "/login");
        page.locator("#door-child").click();
        page.waitForURL(Pattern.compile(".*/play/.*"));
        ChildTablet tablet = new ChildTablet(page, address);
        tablet.awaitPlayers();
        return tablet;
    }

    /** Opens a tablet that is not paired yet: it asks for a code. */
    static ChildTablet unpaired(BrowserContext context, String address) {
        ChildTablet tablet = new ChildTablet(context.newPage(), address);
        tablet.page.navigate(address + "/play/");
        assertThat(tablet.see("pair-submit")).isVisible();
        return tablet;
    }

    /** Starts the app on a tablet that is already paired. */
    static ChildTablet start(BrowserContext context, String address) {
        return start(context, address, "/play/");
    }

    /** Starts the app by this link. */
    static ChildTablet start(BrowserContext context, String address, String link) {
        ChildTablet tablet = new ChildTablet(context.newPage(), address);
        tablet.page.navigate(address + link);
        tablet.awaitPlayers();
        return tablet;
    }

    Page page() {
        return page;
    }

    /** Types a pairing code by touch. */
    void type(String code) {
        for (char digit : code.toCharArray()) {
            see("pair-digit-" + digit).click();
        }
        see("pair-submit").click();
    }

    /** Pairs it with a code, and waits until the app would start without a network. */
    ChildTablet pair(String code) {
        type(code);
        awaitPlayers();
        page.evaluate("() => navigator.serviceWorker.ready");
        return this;
    }

    /**
     * Continues without a network this many days later, when every card is open again. The browser's clock must be
     * installed.
     */
    ChildTablet goOfflineFor(int days) {
        page.context().setOffline(true);
        // A board that is still on its way would tell the tablet the server's day.
        page.evaluate("() => document.querySelector('starhop-play').tablet.keeper.refresh()");
        page.context().clock().fastForward(Duration.ofDays(days).toMillis());
        assertThat(openCards()).not().hasCount(0);
        return this;
    }

    /** Reconnects and sends what it has. */
    void goOnline() {
        page.context().setOffline(false);
        awaitSafe();
    }

    /** Shows the board of this child, whoever played before. */
    ChildTablet play(String nickname) {
        awaitPlayers();
        if (see("other-child").count() > 0) {
            see("other-child").click();
        }
        page.locator("[data-testid^=child-]")
                .filter(new Locator.FilterOptions().setHasText(nickname))
                .click();
        assertThat(see("open-shop")).isVisible();
        return this;
    }

    /** Reopens the app, as after a night. */
    void reload() {
        page.reload();
        awaitPlayers();
    }

    /**
     * Taps as many times as a tablet remembers, on days too long ago to light a star, and waits until everything is
     * safe.
     */
    void fillOutbox() {
        String slot = openCards().first().getAttribute("data-slot");
        int stars = stars();
        page.evaluate(FILL_OUTBOX, slot.substring(0, slot.indexOf('.')));
        reload();
        awaitSafe();
        var soon = new LocatorAssertions.HasTextOptions().setTimeout(30_000);
        assertThat(see("star-total").first()).hasText(String.valueOf(stars), soon);
    }

    /** Makes everything in the sky news again. */
    void forgetSkyNews() {
        page.evaluate(FORGET_NEWS);
    }

    Locator openCards() {
        return page.locator("[data-testid=card][data-state=open]");
    }

    /** Returns the first open card of a routine that nobody has begun: only there is the place asked. */
    Locator firstOfItsRoutine() {
        Locator begun = page.locator("[data-testid=card]:not([data-state=open])");
        return page.locator("board-screen section")
                .filter(new Locator.FilterOptions().setHasNot(begun))
                .locator("[data-testid=card]")
                .first();
    }

    /** Does the first open card and returns its slot. */
    String doOneCard() {
        Locator card = openCards().first();
        String slot = card.getAttribute("data-slot");
        card.click();
        answer("did-it");
        see("back-to-board").first().click();
        assertThat(page.locator("[data-slot='" + slot + "']")).hasAttribute("data-state", "done");
        return slot;
    }

    /** Says how the opened card went, if nothing was counted. */
    void answer(String answer) {
        openAnswers();
        see(answer).click();
    }

    /** Opens the answers, unless they are already in view, as after an undo. */
    void openAnswers() {
        assertThat(see("finished").or(see("did-it").locator("visible=true")).first())
                .isVisible();
        if (!see("did-it").isVisible()) {
            see("finished").click();
        }
        assertThat(see("did-it")).isVisible();
    }

    /** Goes from the picture and the name to the first step. */
    void letsGo() {
        see("lets-go").click();
        assertThat(page.locator("step-pages")).isVisible();
    }

    /** Answers the questions after the faces: the effort, and the place in a new routine. */
    void tellEffort() {
        see("effort-2").click();
        if (see("where-HOME").isVisible()) {
            see("where-HOME").click();
        }
    }

    /** Opens the card with this name and returns its slot. */
    String openCard(String name) {
        Locator card = openCards().filter(new Locator.FilterOptions().setHasText(name));
        String slot = card.getAttribute("data-slot");
        card.click();
        assertThat(see("finished")).isVisible();
        return slot;
    }

    void backToBoard() {
        see("back-to-board").first().click();
        assertThat(see("open-shop")).isVisible();
    }

    /** Does this many cards, or as many as are open. */
    int doCards(int most) {
        assertThat(see("open-shop")).isVisible();
        int done = Math.min(most, openCards().count());
        for (int i = 0; i < done; i++) {
            doOneCard();
        }
        return done;
    }

    int stars() {
        return Integer.parseInt(see("star-total").first().textContent());
    }

    /** Returns how many commands the tablet has ever written to its outbox. */
    int written() {
        return ((Number) page.evaluate(COUNT_ROWS)).intValue();
    }

    /** Waits until every tap is on the server. */
    void awaitSafe() {
        assertThat(see("sync").first()).hasAttribute("data-state", "safe", SOON);
        assertThat(see("sync").first()).hasAttribute("data-pending", "0");
    }

    void assertSavedHere(int pending) {
        assertThat(see("sync").first()).hasAttribute("data-state", "saved-here");
        assertThat(see("sync").first()).hasAttribute("data-pending", String.valueOf(pending));
    }

    /** Returns what the server says now, whatever the screen shows. */
    int starsOnTheServer(String nickname) {
        return boardOnTheServer(nickname).path("stars").path("total").asInt();
    }

    /** Waits until a restored server has been updated. */
    void awaitStarsOnTheServer(String nickname, int stars) {
        page.waitForCondition(
                () -> starsOnTheServer(nickname) == stars, new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    /** Returns the child as the server sends it to this tablet. */
    JsonNode boardOnTheServer(String nickname) {
        return children()
                .filter(child -> child.path("nickname").asString().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    JsonNode slotOnTheServer(String id) {
        return children()
                .flatMap(child -> child.path("days").valueStream())
                .flatMap(day -> day.path("slots").valueStream())
                .filter(slot -> slot.path("slot").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> children() {
        String board = page.context().request().get(address + "/play/api/board").text();
        return JSON.readTree(board).path("children").valueStream();
    }

    /** Returns the board that the tablet stores, or nothing. */
    String keptNames() {
        return (String) page.evaluate(KEPT_NAMES);
    }

    /** Returns everything in the caches of the service worker and the page. */
    List<String> keptAddresses() {
        return ((List<?>) page.evaluate(KEPT_ADDRESSES))
                .stream().map(String::valueOf).toList();
    }

    /** Holds the button for two seconds, as a grown-up does. */
    void openGrownUps() {
        see("grown-up").first().focus();
        page.keyboard().down("Enter");
        assertThat(see("save-file")).isVisible();
        page.keyboard().up("Enter");
    }

    Locator see(String testId) {
        return page.getByTestId(testId);
    }

    void awaitPlayers() {
        Locator players = page.locator("[data-testid^=child-]");
        assertThat(players.or(see("open-shop")).first()).isVisible();
    }
}
