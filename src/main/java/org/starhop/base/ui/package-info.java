/** What all pages share: languages, sentences for errors, live updates, pictures. */
@NullMarked
package org.starhop.base.ui;

import org.jspecify.annotations.NullMarked;
