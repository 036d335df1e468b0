/**
 * What a guess needs to be written unasked. A word that is near is only a guess; it is certain where one slip of the
 * finger leads to it and to nothing else, and where nothing tells that the other end of the name was edited.
 */
import { distance } from 'fastest-levenshtein';
import { isSlip, isSwap } from '../../text/nearest.js';

/** The one candidate that is a single slip away from what was typed; undefined where there are none or several. */
export function surelyMeant(typed: string, candidates: Iterable<string>): string | undefined {
  const all = [...new Set(candidates)];
  if (all.includes(typed)) return typed;
  const same = all.filter((each) => folded(each) === folded(typed));
  const [only, another] = same.length > 0 ? same : all.filter((each) => isOneSlip(typed, each));
  return another === undefined ? only : undefined;
}

/** How often names that are defined in files occur, as far as they may have been edited at their definition. */
export interface Uses {
  /** How often the name that was typed is named; where several places agree on it, it is no slip of theirs. */
  readonly typed: number;
  /** The same of the name that may be meant; where nothing names it, its definition may be what was mistyped. */
  readonly meant: number;
}

/** True unless the uses of the names tell that the definition was edited, and not the reference. */
export function isSlipOfReference(
  typed: string,
  meant: string,
  { typed: broken, meant: used }: Uses,
): boolean {
  // Nobody puts blanks around a name on purpose.
  return typed.trim() === meant || (broken <= 1 && used > 0);
}

/** Letters and digits alone: case, blanks and what divides words are a matter of writing. */
function folded(word: string): string {
  return word.toLowerCase().replace(SEPARATORS, '') || word;
}

const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * True where exactly one word of the two names differs, by one slip. Digits count things, so that another digit is
 * another thing: RACK1 is not a slip of RACK2.
 */
function isOneSlip(typed: string, meant: string): boolean {
  if (digitsOf(typed) !== digitsOf(meant)) return false;
  const own = wordsOf(typed);
  const others = wordsOf(meant);
  if (own.length !== others.length) return false;
  const [differing, another] = own.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ''] as const],
  );
  return differing !== undefined && another === undefined && isSlipOfWord(...differing);
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(SEPARATORS);
}

/** Words that are one letter away from others and mean something else. */
const ownWords: ReadonlySet<string> = new Set(['vlan', 'vxlan']);

/** In words of three letters a swap shows, and a letter too many or too few; another letter makes another word. */
const MIN_LENGTH = 3;

function isSlipOfWord(typed: string, meant: string): boolean {
  if (Math.min(typed.length, meant.length) < MIN_LENGTH || ownWords.has(typed)) return false;
  return (
    isSwap(typed, meant) ||
    (typed.length === meant.length ? isSlip(typed, meant) : distance(typed, meant) === 1)
  );
}
