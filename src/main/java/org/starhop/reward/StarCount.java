package org.starhop.reward;

/**
 * Stars as they are shown.
 *
 * @param total the lifetime total in the sky
 * @param balance what can be spent in the shop: earned, minus spent, minus reserved
 */
public record StarCount(int total, int balance) {

    public static final StarCount NONE = new StarCount(0, 0);

    static StarCount of(StarAccount account) {
        return new StarCount(account.getLifetime(), account.available());
    }
}
