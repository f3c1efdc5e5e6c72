package org.starhop.base.web;

import org.springframework.http.HttpStatus;

/**
 * Why a request was ended before a page or controller could respond. The code is for programs; the key names the
 * sentence for people.
 */
enum Refusal {
    /** The body has more bytes than its address accepts. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "This is more than this address takes. Send less."),
    /** The body took longer than its address allows, or was displaced by others while too many were slow. */
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "too-slow", "The request did not arrive in time. Send it again."),
    /** The database cannot be reached, or has no room to write. */
    AWAY(HttpStatus.SERVICE_UNAVAILABLE, "away", "The database cannot be reached. Nothing was stored. Try again soon.");

    private final HttpStatus status;
    private final String code;
    private final String detail;

    Refusal(HttpStatus status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }

    /** Returns the key of the sentence for people. */
    String key() {
        return "refused." + code;
    }
}
