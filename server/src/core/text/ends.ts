/**
 * What is at the end of a text. A regular expression that looks for it (`/\d+$/`) begins anew at every character, which
 * takes minutes in a text of a hundred thousand digits; these begin at the end.
 */

/** Where the characters of one kind begin that a text ends with; the length of the text where it ends with another. */
export function tailOf(text: string, character: RegExp): number {
  let at = text.length;
  while (at > 0 && character.test(text.charAt(at - 1))) at--;
  return at;
}

/** `port12` as `port` and `12`; the digits are empty where there are none. */
export function numberAtEnd(name: string): { readonly stem: string; readonly digits: string } {
  const at = tailOf(name, /\d/);
  return { stem: name.slice(0, at), digits: name.slice(at) };
}
