package org.starhop.notice.push;

/**
 * What a browser tells about itself so that it can be pushed to ({@code PushSubscription.toJSON()}).
 *
 * @param endpoint the address at its push service
 * @param p256dh its public key, URL-safe Base64
 * @param auth its secret, URL-safe Base64
 * @param site the address at which the browser reached this server; push services may tell it to whoever asks who sends
 */
public record NewSubscription(String endpoint, String p256dh, String auth, String site) {}
