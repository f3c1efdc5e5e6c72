// What the board does not need for its first paint.
import '../styles/older-browsers';
import '../breaks/break-card';
import '../speech/read-page';
