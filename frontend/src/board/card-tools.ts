// What helps while practicing and after it. A card works without it, so the first visit does not wait for it.
import './feeling-faces';
import './hold-timer';
import './read-aloud';
import './rep-counter';
