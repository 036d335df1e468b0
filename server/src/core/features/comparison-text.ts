/** A comparison as text for people: plain lines for a terminal, or Markdown, each entry with its line in a file. */
import { type Level, levels, levelWords } from '../model/inventory-words.js';
import { capital } from '../rules/kit/words.js';
import { code, markdown } from '../text/markdown.js';
import { shortened } from '../text/short-text.js';
import type { ComparedPlace, ComparedThing, Comparison, Difference } from './compare.js';
import type { ComparedFolders } from './compare-environments.js';

export interface ComparisonStyle {
  readonly format: 'text' | 'markdown';
  /** How a file is called: its path below the folder. */
  nameOf(uri: string, side: ComparedPlace['side']): string;
  /** Adds colours. */
  paint?(text: string, as: Level | 'title' | 'dim'): string;
  /** How a place is written, by default its name and line. */
  linkOf?(name: string, place: ComparedPlace): string;
}

/** A text with the places that its lines end with. */
interface ComparisonText {
  readonly text: string;
  readonly links: readonly {
    /** From 0, as are the columns. */
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly place: ComparedPlace;
  }[];
}

interface Line {
  readonly as: 'title' | 'level' | 'entry' | 'example' | 'doubts' | 'empty';
  readonly text: string;
  readonly level?: Level;
  readonly at?: ComparedPlace | undefined;
}

export function comparisonText(compared: ComparedFolders, style: ComparisonStyle): ComparisonText {
  const lines: Line[] = [
    ...compared.comparisons.flatMap((each) => linesOf(each, style)),
    ...compared.alone.flatMap(({ side, title, root }): Line[] => [
      { as: 'title', text: `${title}, ${style.nameOf(root, side)}` },
      {
        as: 'entry',
        text: side === 'after' ? 'This environment is added.' : 'This environment is removed.',
      },
      EMPTY,
    ]),
  ];
  if (lines.length === 0) lines.push({ as: 'entry', text: 'No environment can be compared.' }, EMPTY);
  return written(lines, style);
}

const EMPTY: Line = { as: 'empty', text: '' };

function linesOf({ title, root, differences, doubts }: Comparison, { nameOf }: ComparisonStyle): Line[] {
  const byLevel = [...levels].reverse().flatMap((level): Line[] => {
    const own = differences.filter((each) => each.level === level);
    if (own.length === 0) return [];
    return [{ as: 'level', text: capital(levelWords[level]), level }, ...own.flatMap(entryLines), EMPTY];
  });
  const name = nameOf(root, 'after');
  const uncertain = doubts.map(({ message, at }): Line => ({ as: 'entry', text: message, at }));
  return [
    { as: 'title', text: name === '' ? title : `${title}, ${name}` },
    EMPTY,
    ...(differences.length > 0 ? byLevel : [{ as: 'entry', text: 'No differences.' } as const, EMPTY]),
    ...(uncertain.length > 0
      ? [{ as: 'doubts', text: 'What cannot be compared, or fails' } as const, ...uncertain, EMPTY]
      : []),
  ];
}

/** Of things that changed alike, so many are shown. */
const MOST_EXAMPLES = 5;

function entryLines({ sentence, things }: Difference): Line[] {
  const [first, ...others] = things;
  if (others.length === 0) return [{ as: 'entry', text: sentence, at: first.at() }];
  const shown = things.slice(0, MOST_EXAMPLES);
  const left = things.length - shown.length;
  return [
    { as: 'entry', text: sentence },
    ...shown.map((thing): Line => ({ as: 'example', text: exampleText(thing), at: thing.at() })),
    ...(left > 0 ? [{ as: 'example', text: `and ${left} more` } as const] : []),
  ];
}

function exampleText({ name, was, before, after, detail }: ComparedThing): string {
  const label = shortened(name);
  if (was !== undefined) return `${shortened(was)} is now ${label}`;
  if (before !== undefined && after !== undefined) return `${label}: from ${before} to ${after}`;
  const said = before ?? after ?? detail;
  return said === undefined ? label : `${label}: ${said}`;
}

function written(lines: readonly Line[], style: ComparisonStyle): ComparisonText {
  const links: ComparisonText['links'][number][] = [];
  const text = lines.map((line, index) => {
    const body = bodyOf(line, style);
    if (!line.at) return body;
    const place = line.at;
    const before = place.side === 'before' ? 'before: ' : '';
    const name = `${before}${style.nameOf(place.uri, place.side)}:${place.start.line + 1}`;
    const link = style.linkOf?.(name, place) ?? (style.format === 'markdown' ? code(name).source : name);
    links.push({ line: index, start: body.length + 2, end: body.length + 2 + link.length, place });
    return `${body}  ${style.paint?.(link, 'dim') ?? link}`;
  });
  return { text: `${text.join('\n').trimEnd()}\n`, links };
}

const PREFIXES: Readonly<Record<ComparisonStyle['format'], Readonly<Record<Line['as'], string>>>> = {
  text: { title: '', level: '', doubts: '', entry: '  ', example: '    ', empty: '' },
  markdown: { title: '# ', level: '## ', doubts: '## ', entry: '- ', example: '  - ', empty: '' },
};

function bodyOf({ as, text, level }: Line, { format, paint }: ComparisonStyle): string {
  const plain = format === 'markdown' ? markdown`${text}`.source : text;
  const colour = as === 'level' ? level : as === 'title' ? 'title' : undefined;
  return PREFIXES[format][as] + (colour && paint ? paint(plain, colour) : plain);
}
