package org.starhop.account;

import java.time.Instant;

/**
 * A link as it is shown once, to be copied, shown as a QR code or mailed.
 *
 * @param path path within this server, beginning with a slash; holds the secret
 */
public record IssuedLink(String path, Instant expiresAt) {}
