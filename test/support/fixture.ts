/**
 * Reads fixtures: the text of one or more files, with what is expected written under the line it concerns.
 *
 *     #- /helion.yml
 *     physical-networks:
 *       - network: external
 *         vlan-type: untagged
 *         #          ^^^^^^^^ error: 'external' must be tagged...
 *         #          | related 3: The network is named here.
 *         #          | preferred fix: Change to 'tagged'
 *         #          | -     vlan-type: untagged
 *         #          | +     vlan-type: tagged
 *
 * Carets mark the columns of the line above; without `#` (or `//` in JSON) in front they can begin at column 0.
 * A message that ends with `...` is compared as a prefix. Lines of related places count from 1; those of another file
 * have its name in front: `| related baremetal.csv:4: ...`. `| unnecessary` and `| deprecated` say how editors show the
 * text: faded, or struck through.
 *
 * Fixes: where a mark lists fixes, these are all that there are, in this order; `| no fix` says that there is none.
 * `| preferred fix:` is one that fix-all makes, `| fix:` is not. Under a fix may stand what it does, as a patch
 * (see patch.ts): `| - ` a line that goes, `| + ` a line that comes, `|   ` a line that stays. After the sign and one
 * blank stands the whole line as it is in the file. `| ...` begins another place of the same file, `| in data/disks.yml`
 * another file. Whatever the patch does not show, the fix must leave alone, in every file.
 *
 * In the files of an example (see examples.ts), a line `...` stands for any number of lines.
 */
import type { Finding, Severity } from '../../server/src/core/index.js';
import type { PatchLine } from './patch.js';

interface ExpectedFix {
  readonly title: string;
  /** True where the fixture says so; otherwise it is left open. */
  readonly preferred: boolean;
  /** Empty where the fixture does not show what the fix does. */
  readonly patch: readonly PatchLine[];
}

export interface Expected {
  /** Line in the text without marks, from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** Written where a fixture is checked against several rules: `error plan/network-missing: ...`. */
  readonly rule?: string;
  readonly message: string;
  /** Undefined where the fixture says nothing of it. */
  readonly tag?: NonNullable<Finding['tag']>;
  /** Undefined where the fixture says nothing of fixes. */
  readonly fixes?: readonly ExpectedFix[];
  /** `file` is set where the place lies in another file. */
  readonly related: readonly Related[];
}

interface Related {
  readonly file?: string;
  readonly line: number;
  readonly message: string;
}

export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

const MARK = /^(\s*(?:#|\/\/)?\s*)(\^+) (error|warning|info|hint)(?: (\S+\/\S+))?: (.*)$/;
const DETAIL = /^\s*(?:#|\/\/)?\s*\|(?: (.*))?$/;
const FIX = /^(preferred )?fix: (.*)$/;
const RELATED = /^related (?:(\S+):)?(\d+): (.*)$/;
const IN_FILE = /^in (\S+)$/;
const CHANGE = /^([-+ ])(?: (.*))?$/;

interface Mark extends Omit<Expected, 'fixes' | 'related' | 'tag'> {
  tag?: NonNullable<Finding['tag']>;
  fixes?: { title: string; preferred: boolean; patch: PatchLine[] }[];
  related: Related[];
}

export function parseFixture(fixture: string, unnamed = 'helion.yml'): FixtureFile[] {
  const files: { name: string; lines: string[]; expected: Mark[] }[] = [];
  /** The mark that the lines before belong to; undefined after a line of the text. */
  let open: Mark | undefined;
  for (const line of dedent(fixture).split('\n')) {
    const header = /^#- \/(.+)$/.exec(line);
    if (header?.[1]) {
      files.push({ name: header[1], lines: [], expected: [] });
      continue;
    }
    if (files.length === 0) files.push({ name: unnamed, lines: [], expected: [] });
    const file = files.at(-1);
    if (!file) continue;
    const mark = markOf(line, file.lines.length - 1);
    const detail = open && DETAIL.exec(line);
    if (mark) {
      open = mark;
      file.expected.push(mark);
    } else if (open && detail) addDetail(open, detail[1] ?? '');
    else {
      open = undefined;
      file.lines.push(line);
    }
  }
  return files.map(({ name, lines, expected }) => ({ name, text: lines.join('\n'), expected }));
}

function markOf(line: string, number: number): Mark | undefined {
  const [, before, carets, severity, rule, message] = MARK.exec(line) ?? [];
  if (before === undefined || carets === undefined) return undefined;
  return {
    line: number,
    start: before.length,
    end: before.length + carets.length,
    severity: severity as Severity,
    ...(rule && { rule }),
    message: message ?? '',
    related: [],
  };
}

function addDetail(mark: Mark, detail: string): void {
  const fix = FIX.exec(detail);
  const related = RELATED.exec(detail);
  const last = mark.fixes?.at(-1);
  if (detail === 'no fix') mark.fixes = [];
  else if (detail === 'unnecessary' || detail === 'deprecated') mark.tag = detail;
  else if (fix) {
    mark.fixes ??= [];
    mark.fixes.push({ title: fix[2] ?? '', preferred: fix[1] !== undefined, patch: [] });
  } else if (related)
    mark.related.push({
      ...(related[1] && { file: related[1] }),
      line: Number(related[2]),
      message: related[3] ?? '',
    });
  else if (last) last.patch.push(patchLineOf(detail));
  else throw new Error(`'| ${detail}' follows no fix.`);
}

function patchLineOf(detail: string): PatchLine {
  const file = IN_FILE.exec(detail);
  const change = CHANGE.exec(detail);
  if (detail === '...') return { kind: 'elsewhere' };
  if (file?.[1]) return { kind: 'file', name: file[1] };
  // Editors take blanks off the ends of lines, so that an empty line that stays has no sign.
  if (detail === '') return { kind: 'stays', text: '' };
  if (!change) throw new Error(`'| ${detail}' is nothing that can stand in a fixture.`);
  const kind = change[1] === '-' ? 'goes' : change[1] === '+' ? 'comes' : 'stays';
  return { kind, text: change[2] ?? '' };
}

/** The text without the indentation that all its lines share, and without a first empty line. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  const widths = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...widths, 1000);
  return lines.map((line) => line.slice(shared)).join('\n');
}

interface Cursor {
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
