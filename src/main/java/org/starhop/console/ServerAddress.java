package org.starhop.console;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Objects;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The server's address as the reader's own browser reached it. */
public final class ServerAddress {

    private ServerAddress() {}

    /** Returns the full address of a path that starts with a slash. */
    public static String of(String path) {
        var request = Objects.requireNonNull(VaadinServletRequest.getCurrent()).getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                        .replaceQuery(null)
                        .build()
                        .toUriString()
                + path;
    }
}
