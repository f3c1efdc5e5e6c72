package org.starhop.practice.tap;

import java.util.List;

/**
 * Answers, in the order of the commands.
 *
 * @param durableThrough the highest number up to which everything in the outbox is durably stored or durably refused
 */
public record TapAnswers(List<TapAnswer> answers, int durableThrough) {}
