import { showGuide } from './guide-page';

const place = document.getElementById('guide');
if (place) showGuide(place, new URL(window.location.href));
