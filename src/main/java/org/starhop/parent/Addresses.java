package org.starhop.parent;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this server is, as the reader's own browser reached it. */
public final class Addresses {

    private Addresses() {}

    /** The full address of a path that begins with a slash. */
    public static String of(String path) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .replaceQuery(null)
                        .build()
                        .toUriString()
                + path;
    }

    /** Child mode's address with a pairing code in its fragment, which never reaches a server's log. */
    public static String pairing(String code) {
        return "/play/#code=" + code;
    }
}
