package org.starhop.reward;

/**
 * Stars as they are shown.
 *
 * @param total lifetime total of the sky
 * @param balance what the shop can spend: earned, less spent, less asked for
 */
public record StarCount(int total, int balance) {

    public static final StarCount NONE = new StarCount(0, 0);

    static StarCount of(StarAccount account) {
        return new StarCount(account.getLifetime(), account.available());
    }
}
