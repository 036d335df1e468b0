/**
 * The texts of the client: those that go through `l10n.t`, which are looked up in the bundles, and those that do not,
 * though they look like something that a user reads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

interface ShownTexts {
  /** What `l10n.t` is given, in the order of the files. */
  readonly localised: readonly string[];
  /** Other texts, each with its file and line. */
  readonly others: readonly { readonly where: string; readonly text: string }[];
}

/** Of every file below `client/src`. */
export function shownTexts(top: string): ShownTexts {
  const files = readdirSync(path.join(top, 'client/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const all = files.map((name) => {
    const file = path.posix.join('client/src', name.replaceAll(path.sep, '/'));
    return textsOf(file, readFileSync(path.join(top, file), 'utf8'));
  });
  return {
    localised: [...new Set(all.flatMap(({ localised }) => localised))],
    others: all.flatMap(({ others }) => others),
  };
}

/** Of one file. A text given to `l10n.t` that is no literal cannot be looked up, and counts as another one. */
export function textsOf(file: string, source: string): ShownTexts {
  const localised: string[] = [];
  const others: { where: string; text: string }[] = [];
  const seen = new Set<number>();
  const other = (start: number, text: string) =>
    others.push({ where: `${file}:${source.slice(0, start).split('\n').length}`, text });
  new Visitor({
    CallExpression({ callee, arguments: [first], start }) {
      const name =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
          ? callee.property.name
          : callee.type === 'Identifier'
            ? callee.name
            : '';
      if (name !== 't') return;
      if (first?.type === 'Literal' && typeof first.value === 'string') {
        localised.push(first.value);
        seen.add(first.start);
      } else other(start, source.slice(start, start + 40));
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && !seen.has(start) && isShown(value)) other(start, value);
    },
    TemplateLiteral({ quasis, start }) {
      const parts = quasis.map(({ value }) => value.cooked ?? '');
      // What is filled in may be a word.
      if (isShown(parts.join('x'))) other(start, parts.join('{}'));
    },
  }).visit(parseSync(file, source).program);
  return { localised, others };
}

/** Words with a space between them, or one that begins like a sentence. Paths, ids, names of commands do neither. */
function isShown(text: string): boolean {
  return /\p{L}[,.:;]? +\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.!?]?$/u.test(text);
}
