const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The event of a trip on which most is disputed: the fullest details there are. */
function fullest({ events }) {
  return [...events].sort((one, other) => other.disputes.length - one.disputes.length)[0].id;
}

/**
 * The pictures of a trip: the name of each, the window, the address, and what sets it apart. `to` is a heading to bring to
 * the top of the details; `script: false` is a reader without JavaScript.
 */
export function screensOf(trip) {
  const open = `#event=${fullest(trip)}`;
  const leg = `#leg=${trip.legs[Math.floor(trip.legs.length / 2)].id}`;
  const page = `meetings/${fullest(trip)}/`;
  return [
    { name: 'a-desktop-reading', size: DESKTOP, path: open },
    { name: 'a2-desktop-reading-disputes', size: DESKTOP, path: open, to: 'dispute-1' },
    { name: 'a3-desktop-leg', size: DESKTOP, path: leg },
    { name: 'a4-desktop-home-zone', size: DESKTOP, path: `${open}&zone=home` },
    { name: 'b-desktop-overview', size: DESKTOP, path: '' },
    { name: 'c1-phone-list', size: PHONE, path: '' },
    { name: 'c2-phone-detail', size: PHONE, path: open },
    { name: 'c3-phone-detail-disputes', size: PHONE, path: open, to: 'dispute-1' },
    { name: 'c4-phone-small', size: { width: 320, height: 640 }, path: '' },
    { name: 'c5-phone-landscape', size: { width: 844, height: 390 }, path: '' },
    { name: 'd-column-640', size: { width: 640, height: 720 }, path: '' },
    { name: 'd2-column-640-detail', size: { width: 640, height: 720 }, path: open },
    { name: 'h-desktop-reading-dark', size: DESKTOP, path: open, dark: true },
    { name: 'h2-desktop-overview-dark', size: DESKTOP, path: '', dark: true },
    { name: 'h3-phone-dark', size: PHONE, path: '', dark: true },
    { name: 'k2-file-problems', size: DESKTOP, path: '?trip=missing.json' },
    { name: 'm1-tablet', size: { width: 768, height: 1024 }, path: '' },
    { name: 'm2-tablet-detail', size: { width: 768, height: 1024 }, path: open },
    { name: 'm3-laptop', size: { width: 1100, height: 800 }, path: '' },
    { name: 'm4-laptop-detail', size: { width: 1100, height: 800 }, path: open },
    { name: 'm5-wide', size: { width: 2560, height: 1440 }, path: '' },
    { name: 'm6-wide-detail', size: { width: 2560, height: 1440 }, path: open },
    { name: 'n1-no-script', size: DESKTOP, path: '', script: false },
    { name: 'n2-no-script-meeting', size: DESKTOP, path: page, script: false },
    { name: 'n3-no-script-phone', size: PHONE, path: page, script: false },
    { name: 'o-forced-colours', size: DESKTOP, path: open, forced: true },
  ];
}
