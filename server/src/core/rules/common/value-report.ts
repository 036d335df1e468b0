/** What is said, and offered as repair, for a value that is none of those that its place takes. */
import type { ShapeProblem } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import { otherWords, type SchemaNode } from '../../schema/schema.js';
import { insertItem, printScalar, replaceScalar } from '../../syntax/rewrite.js';
import type { ScalarNode, SeqNode } from '../../syntax/tree.js';
import { asWritten } from '../kit/as-written.js';
import { didYouMean, type Guess, guessed, isSure } from '../kit/did-you-mean.js';
import { changeTo, dropItem, fixOf, MOST_CHOICES } from '../kit/fixes.js';
import { quoted } from '../kit/words.js';
import type { Fix, Report } from '../rule.js';
import { keyName, valueName } from './shape-words.js';

/** What was written is a word, or a number: of numbers, as of releases, none is nearly another. */
const NUMBER = /^[\d.]+$/;

export function unknownValue(
  file: SourceFile,
  { at, schema }: Pick<ShapeProblem, 'at' | 'schema'>,
): Pick<Report, 'message' | 'fixes'> {
  const node = at as ScalarNode;
  const allowed = (schema.enum ?? []).map(String);
  const written = node.type === 'scalar' ? String(node.value) : 'this';
  const isWord = node.type === 'scalar' && !NUMBER.test(written);
  const [likeliest, ...others] = otherWords(schema, written);
  const near = didYouMean(written, isWord ? allowed : []);
  const guess = likeliest === undefined || near.isCertain ? near : guessed(written, likeliest);
  const list = node.parent?.type === 'seq' ? node.parent : undefined;
  const inList = list && keyName(list);
  const what = inList ? `item of ${inList}` : `value of ${valueName(at) ?? 'this place'}`;
  const hint =
    elsewhere(schema, written) ??
    (guess.word === undefined ? `. Expected ${quoted(allowed, 'or')}.` : guess.ending);
  const choices = guess.word === undefined && isWord && allowed.length <= MOST_CHOICES ? allowed : others;
  return {
    message: `'${written}' is not a valid ${what}${hint}`,
    fixes: () => (node.type === 'scalar' ? repairs(file, node, schema, guess, choices, list) : []),
  };
}

/** The word that is meant, then what else may be; a word of a list that means nothing may also go. */
function repairs(
  file: SourceFile,
  node: ScalarNode,
  schema: SchemaNode,
  guess: Guess,
  choices: readonly string[],
  list: SeqNode | undefined,
): readonly Fix[] {
  const value = asWritten(file, node);
  const parts = list ? separated(file, node, list, schema) : [];
  if (parts.length > 0) return parts;
  const preferred = isSure(value, guess);
  // A list names each thing once.
  const listed = new Set(
    list?.items.map((item) => (item.type === 'scalar' ? String(item.value) : undefined)),
  );
  const words = [...(guess.word === undefined ? [] : [guess.word]), ...choices].filter(
    (word) => !listed.has(word),
  );
  const changes = words.flatMap((word) => {
    const to = schema.enum?.find((each) => String(each) === word);
    if (to === undefined || to === null) return [];
    return changeTo(value, to, { preferred: preferred && word === guess.word });
  });
  if (!list || (guess.word !== undefined && changes.length > 0)) return changes;
  return [...changes, ...dropItem(value, { title: `Remove '${node.value}'` })];
}

/** Items of a list between which a comma or a dash is missing: `[heat horizon]`. */
function separated(file: SourceFile, node: ScalarNode, list: SeqNode, schema: SchemaNode): readonly Fix[] {
  const words = String(node.value)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const [first, ...others] = words;
  if (first === undefined || others.length === 0 || node.style === 'block') return [];
  if (!words.every((word) => schema.enum?.includes(word))) return [];
  const title = `Separate into ${quoted(words)}`;
  if (list.style === 'flow') {
    const newText = words.map((word) => printScalar(file, word)).join(', ');
    return fixOf(file, title, { span: file.tree.spanOf(node), newText });
  }
  const rest = others.toReversed().flatMap((word) => insertItem(file, list, word, node));
  return fixOf(file, title, [replaceScalar(file, node, first), ...rest.toReversed()]);
}

/** Where the thing is found that a value is about, as the end of a message. */
function elsewhere(schema: SchemaNode, written: string): string | undefined {
  const hints = Object.entries(schema['x-elsewhere'] ?? {});
  const hint = hints.find(([pattern]) => new RegExp(pattern).test(written))?.[1];
  return hint === undefined ? undefined : `: ${hint}`;
}

/** True of a value that is about something that belongs elsewhere, whatever its type. */
export function isElsewhere(schema: SchemaNode, written: string): boolean {
  return elsewhere(schema, written) !== undefined;
}
