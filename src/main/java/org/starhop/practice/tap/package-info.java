/**
 * The path that a tablet's taps take: a batch is read once, each command is answered once, and a resent command gets
 * the same answer.
 */
@NamedInterface("tap")
@NullMarked
package org.starhop.practice.tap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
