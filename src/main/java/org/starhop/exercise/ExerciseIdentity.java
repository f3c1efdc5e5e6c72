package org.starhop.exercise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.starhop.base.Discipline;

/**
 * Which exercise it is and what it looks like, whatever the dose. A prescription keeps its own copy.
 *
 * @param key its name in the library, which is also its drawing's name
 */
@Embeddable
public record ExerciseIdentity(
        UUID id,
        String key,
        @Enumerated(EnumType.STRING) Discipline discipline,
        @Enumerated(EnumType.STRING) Purpose purpose,
        String emoji) {}
