/**
 * Removes from a family's photos and clips what a camera wrote beside the picture, such as the location; the picture
 * stays as it is.
 */
@NullMarked
package org.starhop.program.media;

import org.jspecify.annotations.NullMarked;
