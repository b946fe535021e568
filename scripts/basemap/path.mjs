// Points to SVG path text of whole, relative steps: small, and both `<path d>` and `new Path2D()` read it as it is.

/** Closed paths of rings. @param {number[][][]} rings */
export const closedPath = (rings) => rings.map((ring) => write(ring, 'z', 3)).join('');

/** Open paths of lines. @param {number[][][]} lines */
export const openPath = (lines) => lines.map((line) => write(line, '', 2)).join('');

function write(points, end, least) {
  const whole = withoutRepeats(points.map(([x, y]) => [Math.round(x), Math.round(y)]));
  if (whole.length < least) return '';
  const steps = whole.slice(1).map(([x, y], index) => `${x - whole[index][0]} ${y - whole[index][1]}`);
  return `M${whole[0].join(' ')}l${steps.join(' ')}${end}`.replaceAll(' -', '-');
}

/** Neither the same point twice nor a point straight between its neighbours. */
function withoutRepeats(points) {
  const distinct = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1],
  );
  return distinct.filter((point, index) => {
    const [before, after] = [distinct[index - 1], distinct[index + 1]];
    if (before === undefined || after === undefined) return true;
    const cross = (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
    const onward = (point[0] - before[0]) * (after[0] - point[0]) + (point[1] - before[1]) * (after[1] - point[1]);
    return cross !== 0 || onward < 0;
  });
}
