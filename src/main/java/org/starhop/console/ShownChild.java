package org.starhop.console;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;

/** The child that a page is about: read from the page's address, and watched for changes while the page is open. */
public final class ShownChild {

    /** The route parameter with the child's id. */
    public static final String PARAMETER = "childId";

    private @Nullable UUID id;

    /**
     * Reads the child's id from the address. Whether the reader may see the child is decided by the services.
     *
     * @throws DomainException.NotFound if the address contains no id
     */
    public void readFrom(BeforeEnterEvent event) {
        id = idIn(event, PARAMETER);
    }

    /**
     * Returns the child's id.
     *
     * @throws DomainException.NotFound if no address has been read yet
     */
    public UUID id() {
        return Optional.ofNullable(id).orElseThrow(DomainException.NotFound::new);
    }

    /** Returns the child as a set for {@link org.starhop.base.ui.LivePages}; empty if no address has been read yet. */
    public Set<UUID> watched() {
        return id == null ? Set.of() : Set.of(id);
    }

    /**
     * Returns an id from the address.
     *
     * @throws DomainException.NotFound if the route parameter is missing or is not an id
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
