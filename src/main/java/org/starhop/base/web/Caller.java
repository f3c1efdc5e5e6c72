package org.starhop.base.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * The key by which rate limits count clients. For IPv6 that is a whole network, because every household can choose
 * among all its addresses.
 */
public final class Caller {

    private Caller() {}

    /**
     * Returns the key to count by.
     *
     * @param address the client's address from the request: IPv4 is used in full, IPv6 by its first 64 bits
     */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? Long.toHexString(ByteBuffer.wrap(six.getAddress()).getLong()) + "/64"
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
