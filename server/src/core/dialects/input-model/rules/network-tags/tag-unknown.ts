/** No component that runs in the cloud uses a tag. */
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { type TagDefinition, tagDefinitions } from '../../simulation/tag-definitions.js';
import { isHosted } from '../../simulation/tags-in-use.js';
import { eachTag, removal } from './about-tags.js';
import { docs } from './tag-unknown.docs.js';

export const tagUnknown = defineRule({
  id: 'input-model/tag-unknown',
  severity: 'warning',
  docs,
  over: eachTag,
  *check(use, frame) {
    const { tag, definition } = use;
    // What is deprecated has its own message.
    if (definition?.deprecated || (definition?.attributes && isHosted(frame, use) !== false)) return;
    if (definition) {
      yield finding(tag.at, withoutUser(tag.name, definition), {
        tag: 'unnecessary',
        fixes: () => removal(tag),
      });
      return;
    }
    if (!frame.isWhole('services') || !frame.isWhole('service-components')) return;
    const guess = didYouMean(tag.name, tagDefinitions(frame).keys());
    yield finding(tag.at, `Unknown tag '${tag.name}'${guess.ending}`, {
      tag: 'unnecessary',
      fixes: () => [...changeToGuess(tag, guess), ...removal(tag)],
    });
  },
});

/** Why a tag that is defined has no effect. */
function withoutUser(name: string, { components, attributes }: TagDefinition): string {
  const [component, ...others] = components;
  if (component === undefined || !attributes) return `Unknown tag '${name}': no service defines it.`;
  const known = others.length > 0 ? `'${component}' or another component that uses it` : `'${component}'`;
  return `Tag '${name}' is unused: no control plane has ${known}.`;
}
