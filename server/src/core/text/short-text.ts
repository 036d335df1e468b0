/**
 * Words that people wrote, as parts of our sentences: on one line, short, and without characters that are drawn otherwise
 * than they are read. A file may call a thing by a name of any length.
 */

/** A name is told from others by its beginning and its end. */
const LONGEST_NAME = 80;

/** Our own sentences are shorter, the names in them included. */
const LONGEST_SENTENCE = 600;

const TAIL = 12;

/** A name as it is shown: what is too long loses its middle. */
export function shortened(name: string, longest = LONGEST_NAME): string {
  // Only as much is looked at as is shown.
  if (name.length <= longest) return onOneLine(name);
  const head = withoutHalf(name.slice(0, longest - TAIL - 1));
  return `${onOneLine(head)}…${onOneLine(name.slice(-TAIL).replace(/^[\uDC00-\uDFFF]/, ''))}`;
}

/** A sentence in which long names in quotes lose their middle, and so does the sentence where that is not enough. */
export function shortSentence(sentence: string): string {
  if (sentence.length <= LONGEST_NAME) return onOneLine(sentence);
  let result = '';
  let at = 0;
  for (;;) {
    const open = openingQuote(sentence, at);
    const close = open < 0 ? -1 : closingQuote(sentence, open + 1);
    if (close < 0 || result.length > LONGEST_SENTENCE) break;
    result += sentence.slice(at, open + 1) + shortened(sentence.slice(open + 1, close));
    at = close;
    result += sentence.charAt(at++);
  }
  return shortened(result + sentence.slice(at), LONGEST_SENTENCE);
}

/** Breaks of lines, and signs that turn or hide what stands behind them. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function onOneLine(text: string): string {
  return text.replace(UNSHOWN, (character) => (/\s/.test(character) ? ' ' : '\uFFFD'));
}

/** Never half of a pair. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** An apostrophe within a word opens nothing. */
function openingQuote(sentence: string, from: number): number {
  for (let at = sentence.indexOf("'", from); at >= 0; at = sentence.indexOf("'", at + 1))
    if (at === 0 || /[\s([{,:;=/-]/.test(sentence.charAt(at - 1))) return at;
  return -1;
}

function closingQuote(sentence: string, from: number): number {
  for (let at = sentence.indexOf("'", from); at >= 0; at = sentence.indexOf("'", at + 1))
    if (at + 1 === sentence.length || /[\s)\]},.:;=?!/-]/.test(sentence.charAt(at + 1))) return at;
  return -1;
}
