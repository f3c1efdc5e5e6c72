import './play-page';
import { Tablet } from './tablet';

const page = document.querySelector('starhop-play')!;

Tablet.open().then((tablet) => {
  page.tablet = tablet;
  tablet.start();
}, () => {
  page.isBroken = true;
});
