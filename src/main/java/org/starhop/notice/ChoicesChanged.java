package org.starhop.notice;

import java.util.UUID;

/** Published in the transaction in which a person chose how to hear of notices. */
public record ChoicesChanged(UUID accountId, NoticeChoices choices) {}
