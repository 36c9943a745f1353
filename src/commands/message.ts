/** The page that a button of the ribbon opens when it could not do its work: shows the sentence in its address. */
const place = document.getElementById('sentence');
if (place) place.textContent = decodeURIComponent(window.location.hash.slice(1));
