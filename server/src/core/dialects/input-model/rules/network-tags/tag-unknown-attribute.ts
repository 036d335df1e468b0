/** A tag has an unknown attribute. */
import { didYouMean, type Guess } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey, renameKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { isHosted } from '../../simulation/tags-in-use.js';
import { eachTag } from './about-tags.js';
import { docs } from './tag-unknown-attribute.docs.js';

export const tagUnknownAttribute = defineRule({
  id: 'input-model/tag-unknown-attribute',
  severity: 'warning',
  docs,
  over: eachTag,
  *check(use, frame) {
    const { tag, definition } = use;
    const { attributes } = tag;
    if (!definition?.attributes || !attributes || isHosted(frame, use) === false) return;
    const known = [...definition.attributes.keys()];
    for (const key of attributes.keys) {
      if (key === '<<' || known.includes(key)) continue;
      const guess = guessOf(
        key,
        known.filter((each) => attributes.isFree(each)),
      );
      yield finding(attributes.keyAt(key), `Unknown attribute '${key}' of tag '${tag.name}'${guess.ending}`, {
        fixes: () => [...renamed(attributes, key, guess), ...removeKey(attributes, key)],
      });
    }
  },
});

/** The end of an attribute is enough to know it, where no other one ends so. */
function guessOf(key: string, free: readonly string[]): Guess {
  const guess = didYouMean(key, free);
  const [longer, ...others] = free.filter((each) => each.endsWith(`-${key}`));
  const isCertain = guess.word === undefined && longer !== undefined && others.length === 0;
  return isCertain ? didYouMean(longer, [longer]) : guess;
}

function renamed(attributes: Item, key: string, { word, isCertain }: Guess): readonly Fix[] {
  if (word === undefined) return [];
  return renameKey(attributes, key, word, { title: `Change to '${word}'`, preferred: isCertain });
}
