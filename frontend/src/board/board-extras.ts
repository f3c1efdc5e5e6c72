// What a board can do without while it is first drawn.
import '../styles/older-browsers';
import '../breaks/break-card';
import '../speech/read-page';
