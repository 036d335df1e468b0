/** Texts that stand for a value which is still to be filled in, as templates and documents write them. */

const WORDS =
  /^(?:change[-_ ]?me|replace[-_ ]?me|fix[-_ ]?me|to[-_ ]?do|tbd|insert\b.*|your[-_ ].*|\.{3}|\?+|x{2,})$/i;
/** A part of an address masked by the letter x, with or without a prefix: `10.x.x.x`, `x.x.x.x/24`. */
const MASKED_ADDRESS = /^(?=.*x)(?:\d{1,3}|x{1,3})(?:\.(?:\d{1,3}|x{1,3})){3}(?:\/(?:\d{1,2}|x{1,2}))?$/i;
/** `<the NIC>`, also as a part of a URL. */
const IN_BRACKETS = /^<[^<>]+>$|^https?:\/\/[^<>]*<[^<>]+>/;

export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return IN_BRACKETS.test(trimmed) || MASKED_ADDRESS.test(trimmed) || WORDS.test(trimmed);
}
