/** The one path of a tablet's taps, online or not: a batch is read once, each command is answered once, and a replay hears the same. */
@NamedInterface("tap")
@NullMarked
package org.starhop.practice.tap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
