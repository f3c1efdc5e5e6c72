/** What a child does at home: prescribing, adjusting, holding. */
@NullMarked
package org.starhop.therapist.program;

import org.jspecify.annotations.NullMarked;
