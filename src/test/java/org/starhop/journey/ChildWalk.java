package org.starhop.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Through child mode, past every kind of screen. */
final class ChildWalk {

    private static final String OPEN_CARD = "[data-testid=card][data-state=open]";

    private final Page page;
    private final Axe axe;

    ChildWalk(Page page, Axe axe) {
        this.page = page;
        this.axe = axe;
    }

    void walk(String address) {
        page.navigate(address + "/play/");
        look("pair-submit", "pairing");
        page.navigate(address + "/login");
        page.locator("#door-child").click();
        look("open-shop|child-", "who plays");
        findOpenCard();
        look("open-shop", "board");
        rest();
        openCard();
        first("it-hurts").click();
        look("pain-", "it hurts");
        page.goBack();
        openCard();
        first("did-it").click();
        look("feeling-", "feelings");
        first("back-to-board").click();
        look("open-shop", "board with a star");
        first("open-shop").click();
        look("back-to-board", "shop");
        first("back-to-board").click();
        first("grown-up").focus();
        first("grown-up").dispatchEvent("click");
        look("save-file", "grown-up corner");
    }

    /** Plays as the first child who has something left to do today. */
    private void findOpenCard() {
        int children = page.locator("[data-testid^=child-]").count();
        for (int i = 0; i < children; i++) {
            page.locator("[data-testid^=child-]").nth(i).click();
            first("card").waitFor();
            if (page.locator(OPEN_CARD).count() > 0) {
                return;
            }
            first("other-child").click();
            first("child-").waitFor();
        }
    }

    /** A break is there only while cards are still open behind it. */
    private void rest() {
        if (page.locator("[data-testid=break]").count() > 0) {
            first("break").click();
            look("rest-", "ways to rest");
            first("rest-breathe").click();
            look("rested", "a break");
            first("rested").click();
            look("open-shop", "board after a break");
        }
    }

    private void openCard() {
        page.locator(OPEN_CARD).first().click();
        look("did-it", "card");
    }

    private void look(String shown, String what) {
        Locator any = first(shown.split("\\|")[0]);
        for (String other : shown.split("\\|")) {
            any = any.or(first(other));
        }
        any.first().waitFor();
        axe.inspect(page, "child mode, " + what);
    }

    private Locator first(String testId) {
        return page.locator("[data-testid^=" + testId + "]").first();
    }
}
