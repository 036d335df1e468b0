/**
 * Accepts what completion offers, with the tab stops at their defaults, and looks for findings that lie in the inserted
 * text and were not there before. The places are new lines behind each line, at its column and beside it, values that are
 * there, values that are taken away, and what stands between brackets and commas.
 */
import {
  type Analyses,
  type Analysis,
  analyseTogether,
  applyEdits,
  type CompletionItem,
  completion,
  type Finding,
  type Input,
} from '../../../server/src/core/index.js';
import type { Environment } from '../../support/environments.js';

interface Spot {
  readonly text: string;
  readonly offset: number;
}

/** Where a person may ask, in a file as it is and with something missing. */
function spotsOf(text: string): readonly Spot[] {
  const spots: Spot[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const dashed = /^ *- /.test(line) ? [`${' '.repeat(indent)}- `] : [];
    for (const lead of [...new Set([indent, indent + 2, Math.max(0, indent - 2)])]
      .map((n) => ' '.repeat(n))
      .concat(dashed))
      spots.push({ text: `${text.slice(0, end)}\n${lead}${text.slice(end)}`, offset: end + 1 + lead.length });
    const key = /^[^#]*?: */.exec(line)?.[0];
    if (key !== undefined && !/[[{]$|^ *#/.test(line) && key.length < line.length) {
      const rest = line.endsWith(',') ? ',' : '';
      spots.push({ text, offset: start + key.length });
      spots.push({
        text: text.slice(0, start + key.length) + rest + text.slice(end),
        offset: start + key.length,
      });
    }
    if (!/^ *#/.test(line)) spots.push(...spotsWithin(text, start, line));
    start = end + 1;
  }
  return spots;
}

/** Behind each bracket and comma: as it is, with a new item to be written there, and with what stands there taken away. */
function spotsWithin(text: string, start: number, line: string): readonly Spot[] {
  return [...line.matchAll(/[{[,] ?(?=\S|$)/g)].flatMap(({ index, 0: sign }) => {
    const offset = start + index + sign.length;
    const isLast = /^[\]}]/.test(text.slice(offset));
    const added = `${text.slice(0, offset)}${isLast ? '' : ', '}${text.slice(offset)}`;
    const rest = /^[^,{}[\]\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
    const emptied = text.slice(0, offset) + text.slice(offset + rest);
    // A row of a table has as many cells as the others.
    const isRow = /^[^{[]*,[^{[]*,/.test(line);
    const isSection = /^[{[]/.test(text.slice(offset + rest));
    return [text, ...(isRow ? [] : [added]), ...(isSection ? [] : [emptied])].map((each) => ({
      text: each,
      offset,
    }));
  });
}

/** The text that an editor inserts when every tab stop keeps its default, and where those are. */
function expanded({ edit, isSnippet }: CompletionItem) {
  const stops: { start: number; end: number }[] = [];
  if (!isSnippet)
    return { text: edit.newText, stops: [{ start: edit.newText.length, end: edit.newText.length }] };
  let text = '';
  for (const [all, escaped, body, bare] of edit.newText.matchAll(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^}\\])*)\}|\$(\d)|[\s\S]/g,
  )) {
    const start = text.length;
    if (escaped !== undefined) text += escaped;
    else if (body !== undefined) text += body.replace(/\\(.)/g, '$1');
    else if (bare === undefined) text += all;
    if (body !== undefined || bare !== undefined) stops.push({ start, end: text.length });
  }
  stops.push({ start: text.length, end: text.length });
  return { text, stops };
}

/** Something that was accepted and that a rule objects to. */
export interface Objection {
  readonly place: string;
  readonly item: CompletionItem;
  readonly inserted: string;
  readonly finding: Finding;
  /** Whether it points at what is still to be chosen. */
  readonly atStop: boolean;
  /** The text that it points at. */
  readonly pointed: string;
}

const keyOf = ({ rule, message }: Finding) => `${rule}\0${message}`;

function isNew(before: readonly Finding[]): (finding: Finding) => boolean {
  const left = new Map<string, number>();
  for (const each of before) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return (finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  };
}

class Reader {
  #before: Analyses | undefined;

  constructor(
    readonly environment: Environment,
    readonly input: Input,
  ) {}

  read(text: string): Analysis | undefined {
    const { inputs, options } = this.environment;
    const changed = inputs.map((each) => (each === this.input ? { ...each, text } : each));
    this.#before = analyseTogether(changed, options, this.#before);
    return this.#before.of(this.input.uri);
  }
}

/** How much is tried: every `each`-th spot from `from` on, and so many of what is offered there. */
export interface Amount {
  readonly each: number;
  readonly from?: number;
  readonly most: number;
}

/** What was objected to; a text for what speaks of a placeholder. */
export function* acceptEverything(
  environments: readonly Environment[],
  { each, from = 0, most }: Amount,
): Generator<Objection | string> {
  // Counted over all of them, so that small files have their turn.
  let counted = from;
  for (const environment of environments)
    for (const input of environment.inputs) {
      const reader = new Reader(environment, input);
      for (const spot of spotsOf(input.text)) if (counted++ % each === 0) yield* acceptAt(reader, spot, most);
    }
}

function* acceptAt(reader: Reader, { text, offset }: Spot, most: number): Generator<Objection | string> {
  const analysis = reader.read(text);
  if (!analysis) return;
  const items = completion(analysis, offset);
  const name = reader.input.uri.slice(reader.input.uri.lastIndexOf('/') + 1);
  const place = `${reader.environment.name} ${name}:${analysis.file.lines.positionAt(offset).line + 1}`;
  for (const item of items)
    if (/zzPlaceholder|zzTabStop/.test(JSON.stringify(item))) yield `${place} ${item.label}`;
  const step = Math.max(1, Math.ceil(items.length / most));
  for (const item of items.filter((_, at) => at % step === 0))
    yield* objections(reader, analysis, text, item, place);
}

function* objections(
  reader: Reader,
  before: Analysis,
  text: string,
  item: CompletionItem,
  place: string,
): Generator<Objection> {
  const { text: inserted, stops } = expanded(item);
  const after = reader.read(applyEdits(text, [...item.additionalEdits, { ...item.edit, newText: inserted }]));
  if (!after) return;
  const start =
    item.edit.span.start + item.additionalEdits.reduce((sum, { newText }) => sum + newText.length, 0);
  const end = start + inserted.length;
  const fresh = after.findings().filter(isNew(before.findings()));
  for (const finding of fresh) {
    const { uri, span } = finding;
    if (uri !== after.file.uri || span.end < start || span.start > end) continue;
    if (span.start < start && span.end > end) continue;
    // What is still to be written is spoken of at its key.
    const atStop = stops.some(
      (stop) => span.start <= start + stop.end && start + stop.start <= span.end + ': "'.length,
    );
    const pointed = after.file.text.slice(span.start, span.end);
    yield { place, item, inserted, finding, atStop, pointed };
  }
}
