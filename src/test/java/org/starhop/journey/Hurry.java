package org.starhop.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Everything on a page moves as it does for people, only faster: a journey need not wait for what fades, slides, or may not be touched yet. */
final class Hurry {

    private static final int TIMES = 20;

    private Hurry() {}

    /** In all pages of this browser, those to come too. */
    static void in(BrowserContext context) {
        context.pages().forEach(Hurry::hurry);
        context.onPage(Hurry::hurry);
    }

    private static void hurry(Page page) {
        CDPSession tools = page.context().newCDPSession(page);
        tools.send("Animation.enable");
        JsonObject rate = new JsonObject();
        rate.addProperty("playbackRate", TIMES);
        tools.send("Animation.setPlaybackRate", rate);
    }
}
