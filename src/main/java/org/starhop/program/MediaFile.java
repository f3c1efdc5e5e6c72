package org.starhop.program;

import java.nio.file.Path;

/** A family's photo or clip, to be shown to the child's circle and tablets alone. */
public record MediaFile(Path path, MediaFormat format) {}
