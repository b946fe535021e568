import type { Tone } from '../trip/tones.ts';
import type { Band, BandPart } from './bands.ts';
import { type At, stepsWhere, textWidth } from './labels.ts';
import type { Reader } from './reader.ts';
import { percentOf, type Scale } from './scale.ts';

/** A band as it is drawn: its parts and its label, in percent. */
export interface BandDrawing {
  key: string;
  tone: Tone;
  parts: PartDrawing[];
  label: BandLabel | null;
}

export interface PartDrawing {
  x: number;
  width: number;
  isSure: boolean;
}

/** Number and name where there is room, else the number in the middle, else nothing. */
export interface BandLabel {
  number: number;
  name: string;
  /** Where the full label stands: at the part's start, or before its end where only the end is sure. */
  x: number;
  anchor: 'start' | 'end';
  middle: number;
  isOnColour: boolean;
  full: At;
  short: At;
}

/** The bands of the strip, each labelled where it has most room, in a part that is sure if there is some. */
export function drawBands(bands: Band[], scale: Scale, { tones }: Reader): BandDrawing[] {
  return bands.map(({ pass, parts }, index) => {
    const tone = tones.get(pass.stop.id) ?? 'transit';
    const drawn = parts.map((part) => drawPart(part, scale));
    const whole = tone === 'home' || tone === 'transit' ? joined(drawn) : drawn;
    const isLast = index > 0 && index === bands.length - 1;
    const place = roomiest(whole.filter(({ isSure, width }) => isSure && width > ENOUGH)) ?? roomiest(whole);
    const label = place === null ? null : labelOf(pass.number, pass.stop.name, place, isLast);
    return { key: `${index} ${pass.stop.id}`, tone, parts: whole, label };
  });
}

/** A share of the strip, in percent, in which a number fits at most widths. */
const ENOUGH = 1.1;

/** What is only outlined is one box, dashed as soon as an end of it is not sure. */
function joined(parts: PartDrawing[]): PartDrawing[] {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  return parts.slice(0, 1).map(({ x }) => ({ x, width, isSure: parts.every(({ isSure }) => isSure) }));
}

const roomiest = (parts: PartDrawing[]): PartDrawing | null =>
  parts.reduce<PartDrawing | null>((best, part) => (best !== null && best.width >= part.width ? best : part), null);

function drawPart({ from, to, isSure }: BandPart, scale: Scale): PartDrawing {
  const x = percentOf(scale, from);
  return { x, width: Math.round((percentOf(scale, to) - x) * 1000) / 1000, isSure };
}

/** Beside a full label, in pixels. */
const ROOM = 9;

function labelOf(number: number, name: string, part: PartDrawing, isLast: boolean): BandLabel {
  const inPart = (width: number) => (part.width / 100) * width;
  const fullWidth = textWidth(`${number}  ${name}`, true) + ROOM;
  const shortWidth = textWidth(String(number), true) + 4;
  const isAtEnd = isLast && !part.isSure;
  return {
    number,
    name,
    x: isAtEnd ? part.x + part.width : part.x,
    anchor: isAtEnd ? 'end' : 'start',
    middle: part.x + part.width / 2,
    isOnColour: part.isSure,
    full: stepsWhere((width) => inPart(width) >= fullWidth),
    short: stepsWhere((width) => inPart(width) < fullWidth && inPart(width) >= shortWidth),
  };
}
