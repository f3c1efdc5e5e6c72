package org.starhop.program;

import java.nio.file.Path;
import java.util.UUID;

/** A family's photo or clip, to be shown to the child's circle, therapists and tablets alone. */
public record MediaFile(UUID id, Path path, MediaFormat format) {}
