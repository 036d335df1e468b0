/** A component of the model consumes one that neither the model nor the product defines. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { theFrame } from '../over.js';
import { docs } from './component-consumes-unknown.docs.js';

export const componentConsumesUnknown = defineRule({
  id: 'input-model/component-consumes-unknown',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    if (!frame.isWhole('service-components')) return;
    const definitions = componentDefinitions(frame);
    for (const component of frame.list('service-components')) {
      for (const each of component.items('consumes-services').items) {
        const name = each.text('service-name');
        // In the time between two generations it may be a component of the other one.
        if (
          !name ||
          definitions.resolve(name.value) ||
          frame.isKnown('service-component', name.value) !== false
        )
          continue;
        const guess = nearest(
          name.value,
          definitions.all.flatMap((known) => [known.name, known.mnemonic ?? known.name]),
        );
        const hint = guess === undefined ? '' : `; did you mean '${guess}'?`;
        yield finding(
          name.at,
          `'${component.name ?? ''}' consumes '${name.value}', which is no component${hint || '.'}`,
          {
            fixes: () =>
              guess === undefined
                ? []
                : [
                    {
                      title: `Change to '${guess}'`,
                      edits: inFile(component.file, replaceScalar(component.file, name.node, guess)),
                      preferred: true,
                    },
                  ],
          },
        );
      }
    }
  },
});
