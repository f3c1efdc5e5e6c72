package org.starhop.program;

import java.nio.file.Path;
import java.util.UUID;

/** A family's photo or clip, only for the child's circle, therapists, and tablets. */
public record MediaFile(UUID id, Path path, MediaFormat format) {}
