package org.starhop.notice.push;

/** What a push service answers (RFC 8030). */
enum PushAnswer {
    TAKEN,
    /** The browser does not exist any more, or its person turned it off there. */
    GONE,
    /** The service is busy or has trouble. */
    LATER,
    /** It will not take it, however often it is tried. */
    REFUSED;

    static PushAnswer of(int status) {
        if (status >= 200 && status < 300) {
            return TAKEN;
        }
        if (status == 404 || status == 410) {
            return GONE;
        }
        return status == 429 || status >= 500 ? LATER : REFUSED;
    }
}
