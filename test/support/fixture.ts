/**
 * Reads fixtures: the text of one or more files, with what is expected written under the line it concerns.
 *
 *     #- /helion.yml
 *     physical-networks:
 *       - network: external
 *         vlan-type: untagged
 *         #          ^^^^^^^^ error: 'external' must be tagged...
 *         #          | fix: Change to 'tagged'
 *         #          | related 3: The network is named here.
 *
 * Carets mark the columns of the line above; without `#` (or `//` in JSON) in front they can begin at column 0.
 * A message that ends with `...` is compared as a prefix. Lines of related places count from 1; those of another file
 * have its name in front: `| related baremetal.csv:4: ...`.
 */
import type { Severity } from '../../server/src/core/index.js';

export interface Expected {
  /** Line in the text without marks, from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** Written where a fixture is checked against several rules: `error plan/network-missing: ...`. */
  readonly rule?: string;
  readonly message: string;
  readonly fixes: string[];
  /** `file` is set where the place lies in another file. */
  readonly related: { readonly file?: string; readonly line: number; readonly message: string }[];
}

export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

const MARK = /^(\s*(?:#|\/\/)?\s*)(\^+) (error|warning|info|hint)(?: (\S+\/\S+))?: (.*)$/;
const FIX = /^\s*(?:#|\/\/)?\s*\| fix: (.*)$/;
const RELATED = /^\s*(?:#|\/\/)?\s*\| related (?:(\S+):)?(\d+): (.*)$/;

function expectedAt(mark: RegExpExecArray, line: number): Expected {
  const start = mark[1]?.length ?? 0;
  return {
    line,
    start,
    end: start + (mark[2]?.length ?? 0),
    severity: mark[3] as Severity,
    ...(mark[4] && { rule: mark[4] }),
    message: mark[5] ?? '',
    fixes: [],
    related: [],
  };
}

function relatedAt([, file, line, message = '']: RegExpExecArray): Expected['related'][number] {
  return { ...(file && { file }), line: Number(line), message };
}

export function parseFixture(fixture: string): FixtureFile[] {
  const files: { name: string; lines: string[]; expected: Expected[] }[] = [];
  for (const line of dedent(fixture).split('\n')) {
    const header = /^#- \/(.+)$/.exec(line);
    if (header?.[1]) {
      files.push({ name: header[1], lines: [], expected: [] });
      continue;
    }
    if (files.length === 0) files.push({ name: 'helion.yml', lines: [], expected: [] });
    const file = files.at(-1);
    if (!file) continue;
    const mark = MARK.exec(line);
    const fix = FIX.exec(line);
    const related = RELATED.exec(line);
    if (mark) file.expected.push(expectedAt(mark, file.lines.length - 1));
    else if (fix) file.expected.at(-1)?.fixes.push(fix[1] ?? '');
    else if (related) file.expected.at(-1)?.related.push(relatedAt(related));
    else file.lines.push(line);
  }
  return files.map(({ name, lines, expected }) => ({ name, text: lines.join('\n'), expected }));
}

/** The text without the indentation that all its lines share, and without a first empty line. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  const widths = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...widths, 1000);
  return lines.map((line) => line.slice(shared)).join('\n');
}

export interface Cursor {
  readonly text: string;
  readonly offset: number;
}

/** Takes the `$0` out of a text and tells where it stood. */
export function cursorOf(fixture: string): Cursor {
  const text = dedent(fixture);
  const offset = text.indexOf('$0');
  if (offset < 0) throw new Error('The fixture has no $0.');
  return { text: text.slice(0, offset) + text.slice(offset + 2), offset };
}
