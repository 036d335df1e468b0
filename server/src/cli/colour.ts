/** Colours on a terminal, and when there are any: as https://no-color.org and the programs beside this one have it. */

export type Colour = 'red' | 'yellow' | 'blue' | 'cyan' | 'green' | 'bold' | 'dim';

export type Paint = (colour: Colour, text: string) => string;

/** The codes that begin a colour and end it. */
const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export const plainPaint: Paint = (_colour, text) => text;

const colourPaint: Paint = (colour, text) => {
  const [begin, end] = CODES[colour];
  return `\u001b[${begin}m${text}\u001b[${end}m`;
};

/** What was asked for on the command line. */
export type ColourWish = 'auto' | 'always' | 'never';

/** A wish counts, then the variables, then whether there is a terminal that shows them. */
export function paintFor(
  wish: ColourWish,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Paint {
  return isColoured(wish, environment, isTerminal) ? colourPaint : plainPaint;
}

function isColoured(
  wish: ColourWish,
  { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (wish !== 'auto') return wish === 'always';
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
