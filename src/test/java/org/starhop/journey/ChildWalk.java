package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Walks through child mode as one child, past every screen. */
final class ChildWalk {

    private final ChildTablet tablet;
    private final Page page;
    private final String nickname;
    private final ScreenCheck check;

    ChildWalk(ChildTablet tablet, String nickname, ScreenCheck check) {
        this.tablet = tablet;
        this.page = tablet.page();
        this.nickname = nickname;
        this.check = check;
    }

    /** Starts at the board; no network is needed. */
    void walk() {
        look("board");
        rest();
        everyCard();
        hurt();
        skip();
        practice();
        shop();
        sky();
        tablet.openGrownUps();
        look("grown-up corner");
    }

    /** Breaks are offered to children between 3 and 10. */
    private void rest() {
        if (tablet.see("break").count() > 0) {
            tablet.see("break").first().click();
            look("break");
            tablet.see("rest-breathe").click();
            look("breathing");
            tablet.see("rested").click();
        }
    }

    private void everyCard() {
        for (String slot : open()) {
            openCard(slot);
            String name = page.locator("card-screen h1").textContent();
            look("card " + name);
            tablet.letsGo();
            look("step of " + name);
            tablet.see("for-grown-ups").click();
            look("words of " + name);
            tablet.backToBoard();
        }
    }

    private void hurt() {
        openCard(open().getFirst());
        tablet.see("it-hurts").click();
        tablet.see("pain-2").click();
        look("it hurts");
        tablet.see("undo").click();
        tablet.backToBoard();
    }

    private void skip() {
        openCard(open().getLast());
        tablet.answer("not-today");
        tablet.see("feeling-2").click();
        tablet.see("effort-3").click();
        look("not today");
        tablet.backToBoard();
        page.locator("[data-testid=card][data-state=not-today]").click();
        look("card of not today");
        tablet.backToBoard();
    }

    private void practice() {
        openCard(open().getFirst());
        Locator partner = page.locator("[data-testid=join-GROWN_UP]");
        if (partner.count() > 0) {
            partner.click();
        }
        tablet.openAnswers();
        look("answers");
        tablet.answer("did-it");
        look("feelings");
        tablet.see("feeling-4").click();
        look("efforts");
        tablet.see("effort-2").click();
        look("places");
        tablet.see("where-PLAYGROUND").click();
        look("star");
        tablet.backToBoard();
        look("board with a star");
    }

    private void shop() {
        tablet.see("open-shop").click();
        assertThat(tablet.see("star-balance")).isVisible();
        look("shop");
        tablet.backToBoard();
    }

    private void sky() {
        tablet.see("open-sky").click();
        assertThat(tablet.see("sky-now")).isVisible();
        Locator views = page.locator("[role=tab]");
        for (int view = 0; view < views.count(); view++) {
            views.nth(view).click();
            String name = views.nth(view).getAttribute("data-testid");
            look(name);
            Locator opens = page.locator("[data-testid^=sticker-], [data-testid^=figure-2]");
            if (opens.count() > 0) {
                opens.first().click();
                look(name + " opened");
            }
        }
        tablet.backToBoard();
    }

    private List<String> open() {
        return tablet.openCards().all().stream()
                .map(card -> card.getAttribute("data-slot"))
                .toList();
    }

    private void openCard(String slot) {
        page.locator("[data-slot='" + slot + "']").click();
        assertThat(tablet.see("finished")).isVisible();
    }

    private void look(String what) {
        check.look(page, nickname + " " + what);
    }
}
