// Longitudes and latitudes to the square world of Web Mercator, in whole units, y down, 0 to `world` on either axis.

/** Beyond the square, so that what closes Antarctica there is never seen. */
const SOUTH_END = -85.6;

/** @param {number} world */
export function mercator(world) {
  return (/** @type {[number, number]} */ [lng, lat]) => {
    const radians = (Math.min(85.3, Math.max(SOUTH_END, lat)) * Math.PI) / 180;
    const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
    return [(lng / 360 + 0.5) * world, y * world];
  };
}
