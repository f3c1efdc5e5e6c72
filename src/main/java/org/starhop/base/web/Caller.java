package org.starhop.base.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** Whom a limit counts: with IPv6 a whole network, of which every household has all addresses to choose from. */
public final class Caller {

    private Caller() {}

    /**
     * The address to count by.
     *
     * @param address of the client, as the request says it: IPv4 as it is, IPv6 by its first 64 bits
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
