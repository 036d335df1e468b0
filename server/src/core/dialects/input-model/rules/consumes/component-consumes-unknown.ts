/** A component consumes an unknown component. */
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { eachItemOf } from '../over.js';
import { docs } from './component-consumes-unknown.docs.js';

export const componentConsumesUnknown = defineRule({
  id: 'input-model/component-consumes-unknown',
  severity: 'warning',
  docs,
  over: eachItemOf('service-components'),
  *check(component, frame) {
    if (!frame.isWhole('service-components')) return;
    const definitions = componentDefinitions(frame);
    for (const each of component.items('consumes-services').items) {
      const name = each.text('service-name');
      if (!name || definitions.resolve(name.value)) continue;
      const guess = didYouMean(
        name.value,
        definitions.all.flatMap((known) => [known.name, known.mnemonic ?? known.name]),
      );
      yield finding(name.at, `Unknown service component '${name.value}'${guess.ending}`, {
        fixes: () => changeToGuess(name, guess),
      });
    }
  },
});
