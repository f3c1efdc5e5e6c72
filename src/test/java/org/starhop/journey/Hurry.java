package org.starhop.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Plays all animations of a page at many times their speed, so that no journey waits for a fade, a slide, or a button that ignores
 * touches at first. Timers and clocks keep their speed.
 */
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
