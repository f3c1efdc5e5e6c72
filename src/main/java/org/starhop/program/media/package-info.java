/** Takes out of a family's photos and clips what a camera wrote beside the picture, such as the place; the picture stays as it is. */
@NullMarked
package org.starhop.program.media;

import org.jspecify.annotations.NullMarked;
