package org.starhop.play;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.starhop.base.ui.Drawings;

/** Finds today's drawing of an exercise under the URL without a hash, which boards of earlier releases request. */
class PlainMoves extends PathResourceResolver {

    private final Drawings drawings;

    PlainMoves(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        String file = drawings.fileOf(path);
        return file == null ? null : super.getResource(file, location);
    }
}
