/**
 * Accepts what completion offers, with the tab stops at their defaults, and looks for findings that lie in the inserted
 * text and were not there before. The places are those of the examples: new lines behind each line, at its column and
 * beside it, values that are there, and values that are taken away.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Analyses,
  type Analysis,
  analyseTogether,
  applyEdits,
  type CompletionItem,
  completion,
  type Finding,
} from '../../../server/src/core/index.js';

const examples = path.resolve(import.meta.dirname, '../../../examples');
const files = readdirSync(examples, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(examples, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();
const textOf = (name: string) => readFileSync(path.join(examples, name), 'utf8');
const folderOf = (name: string) => name.split('/')[0] ?? '';
const uriOf = (name: string) => `file:///${name}`;

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
    start = end + 1;
  }
  return spots;
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

  constructor(readonly name: string) {}

  read(text: string): Analysis | undefined {
    const inputs = files
      .filter((other) => folderOf(other) === folderOf(this.name))
      .map((other) => ({ uri: uriOf(other), text: other === this.name ? text : textOf(other) }));
    this.#before = analyseTogether(inputs, {}, this.#before);
    return this.#before.of(uriOf(this.name));
  }
}

/** Every `each`-th spot, and so many of what is offered there; a text for what speaks of a placeholder. */
export function* acceptEverything(each: number, most: number): Generator<Objection | string> {
  for (const name of files) {
    const reader = new Reader(name);
    const spots = spotsOf(textOf(name)).filter((_, index) => index % each === 0);
    for (const spot of spots) yield* acceptAt(reader, spot, most);
  }
}

function* acceptAt(reader: Reader, { text, offset }: Spot, most: number): Generator<Objection | string> {
  const analysis = reader.read(text);
  if (!analysis) return;
  const items = completion(analysis, offset);
  const place = `${reader.name}:${analysis.file.lines.positionAt(offset).line + 1}`;
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
    yield { place, item, inserted, finding, atStop };
  }
}
