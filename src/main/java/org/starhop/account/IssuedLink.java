package org.starhop.account;

import java.time.Instant;

/**
 * A link as it is shown once, to be copied, scanned as a QR code, or mailed.
 *
 * @param path the path within this server, starting with a slash; contains the secret
 */
public record IssuedLink(String path, Instant expiresAt) {}
