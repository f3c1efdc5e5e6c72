package org.starhop.console;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;

/** The child that a page is about: read from the page's address, and watched for changes while the page is open. */
public final class ShownChild {

    /** The route parameter that names the child. */
    public static final String PARAMETER = "childId";

    private @Nullable UUID id;

    /**
     * Reads the child from the address.
     *
     * @throws DomainException.NotFound if the address names none; whether the child is the reader's, the services decide
     */
    public void readFrom(BeforeEnterEvent event) {
        id = idIn(event, PARAMETER);
    }

    /**
     * The child's id.
     *
     * @throws DomainException.NotFound before an address was read
     */
    public UUID id() {
        return Optional.ofNullable(id).orElseThrow(DomainException.NotFound::new);
    }

    /** The child as a set for {@link org.starhop.base.ui.LivePages}; empty before an address was read. */
    public Set<UUID> watched() {
        return id == null ? Set.of() : Set.of(id);
    }

    /**
     * An identifier in the address.
     *
     * @throws DomainException.NotFound if the route parameter is missing or is no id: what has no id does not exist
     */
    public static UUID idIn(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters()
                    .get(parameter)
                    .map(UUID::fromString)
                    .orElseThrow(DomainException.NotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new DomainException.NotFound();
        }
    }
}
