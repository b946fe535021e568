// Rings and lines of projected points, `[x, y]`, in a world so many units wide.

/** Rings of area features. @param {import('geojson').FeatureCollection} collection */
export function ringsOf(collection) {
  return collection.features.flatMap(({ geometry }) => {
    const polygons =
      geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flat();
  });
}

/**
 * A ring or line that goes on over the date line where the data jumps back by a world. A ring round the pole is closed
 * below the world; corners on a cut along the date line reach a little over it, so that the halves of a land meet.
 */
export function unwrap(points, world) {
  let shift = 0;
  const out = points.map(([x, y], index) => {
    const step = index === 0 ? 0 : x - points[index - 1][0];
    if (step > world / 2) shift -= world;
    if (step < -world / 2) shift += world;
    return [x + shift, y];
  });
  return closeAroundPole(overlapSeam(out, world), world);
}

function closeAroundPole(ring, world) {
  const [first, last] = [ring[0], ring.at(-1)];
  if (Math.abs(Math.abs(last[0] - first[0]) - world) > 1) return ring;
  const below = world * 4; // so far that a tall window shows no end
  const over = (world / 2000) * Math.sign(last[0] - first[0]);
  return [
    [first[0] - over, below],
    [first[0] - over, first[1]],
    ...ring,
    [last[0] + over, last[1]],
    [last[0] + over, below],
  ];
}

function overlapSeam(ring, world) {
  const middle = ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
  const onSeam = ([x]) => Math.abs(x / world - Math.round(x / world)) < 1e-5;
  return ring.map((point, index) => {
    const beside = [ring[index - 1], ring[index + 1]].some((other) => other !== undefined && onSeam(other));
    if (!onSeam(point) || !beside) return point;
    return [point[0] + Math.sign(point[0] - middle) * (world / 8000), point[1]];
  });
}

/** The part of a ring inside a box, by Sutherland and Hodgman: along the box it may run to and fro, which fills alike. */
export function clipRing(ring, [west, north, east, south]) {
  const sides = [
    [0, west, 1],
    [0, east, -1],
    [1, north, 1],
    [1, south, -1],
  ];
  return sides.reduce((points, side) => clipSide(points, side), ring);
}

function clipSide(points, [axis, limit, sign]) {
  const inside = (point) => (point[axis] - limit) * sign >= 0;
  const out = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    const next = points[index + 1] ?? points[0];
    if (inside(point)) out.push(point);
    if (inside(point) !== inside(next)) out.push(crossing(point, next, axis, limit));
  }
  return out;
}

function crossing(a, b, axis, limit) {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  const other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis]);
  return axis === 0 ? [limit, other] : [other, limit];
}

/** The pieces of a line that touch a box, whole segments only. */
export function clipLine(line, [west, north, east, south]) {
  const pieces = [[]];
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1], line[index]];
    const outside =
      Math.max(a[0], b[0]) < west ||
      Math.min(a[0], b[0]) > east ||
      Math.max(a[1], b[1]) < north ||
      Math.min(a[1], b[1]) > south;
    if (outside) pieces.push([]);
    else pieces.at(-1).push(...(pieces.at(-1).length === 0 ? [a, b] : [b]));
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** Twice the area would be as good; in units squared, without sign. */
export function areaOf(ring) {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** West, north, east, south. */
export function boxOf(points) {
  return points.reduce(
    ([w, n, e, s], [x, y]) => [Math.min(w, x), Math.min(n, y), Math.max(e, x), Math.max(s, y)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** The points shifted by whole worlds east or west. */
export const moved = (points, x) => points.map((point) => [point[0] + x, point[1]]);
