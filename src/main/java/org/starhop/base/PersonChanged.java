package org.starhop.base;

import java.util.UUID;

/** Published when something changed that a person sees on every page. That person's pages refresh after the commit. */
public record PersonChanged(UUID accountId) {}
