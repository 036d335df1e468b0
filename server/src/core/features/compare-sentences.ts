/** One sentence for things that changed alike: the thing itself where there is one, how many there are where there are more. */
import type { KindWords, TraitWords } from '../model/inventory-words.js';
import { shortSentence } from '../text/short-text.js';

interface Told {
  readonly words: KindWords;
  readonly change: 'added' | 'removed' | 'renamed' | 'changed';
  readonly trait?: Pick<TraitWords, 'noun' | 'isPlural'> & { readonly way: 'changed' | 'gained' | 'lost' };
  readonly about: string | undefined;
  readonly things: readonly [Named, ...Named[]];
}

interface Named {
  readonly name: string;
  readonly was?: string;
  readonly before?: string;
  readonly after?: string;
  readonly detail?: string;
}

export function sentenceOf(told: Told): string {
  return shortSentence(`${wholeOf(told)}.`);
}

function wholeOf(told: Told): string {
  const { words, change, things, about } = told;
  const [first] = things;
  const form = things.length === 1 ? 0 : 1;
  const filled = (text: string) =>
    text.replace(/\{(item|about|count)\}/g, (_, slot: string) => {
      if (slot === 'count') return String(things.length);
      return (slot === 'about' ? about : first.name) ?? '';
    });
  if (change === 'added' || change === 'removed') {
    const detail = form === 0 && first.detail !== undefined ? `: ${first.detail}` : '';
    return filled(words[change][form]) + detail;
  }
  if (change === 'renamed')
    return form === 0
      ? `${filled(words.subject[0].replace('{item}', () => '{was}')).replace('{was}', () => first.was ?? '')} is now '${first.name}'`
      : `${filled(words.subject[1])} have other names`;
  return filled(words.subject[form]) + ofTrait(told, form === 0) + filled(words.tail ?? '') + values(told);
}

function ofTrait({ trait }: Told, isOne: boolean): string {
  const noun = trait && trait.noun !== '' ? trait.noun : undefined;
  const verb = { changed: 'change', gained: 'get', lost: 'lose' }[trait?.way ?? 'changed'];
  if (noun === undefined) return ` ${isOne ? 'changes' : 'change'}`;
  const whose = trait?.way === 'gained' ? article(noun, trait.isPlural === true) : isOne ? 'its ' : 'their ';
  return ` ${verb}${isOne ? 's' : ''} ${whose}${noun}`;
}

/** `MTU` is spelt out when it is read. */
function article(noun: string, isPlural: boolean): string {
  if (isPlural) return '';
  return /^(?:[aeiou]|MTU)/.test(noun) ? 'an ' : 'a ';
}

/** Only of one, and only what may be shown. */
function values({ things }: Told): string {
  const [{ before, after }, another] = things;
  if (another) return '';
  if (before !== undefined && after !== undefined) return ` from ${before} to ${after}`;
  const only = before ?? after;
  return only === undefined ? '' : `: ${only}`;
}
