/** Definitions of a model that consume what nobody defines. */
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { exampleModel } from '../../examples.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';

const example = (consumed: string) => () =>
  exampleModel(
    moreFile(
      `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n    consumes-services:\n      - service-name: ${consumed}\n`,
    ),
  );

export const unknownConsumptionRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/component-consumes-unknown',
    severity: 'warning',
    docs: {
      summary: 'A component of the model consumes one that neither the model nor the product defines.',
      why: 'The configuration processor stops when such a component is in a cluster.',
      source: 'Ardana configuration processor, resolution of consumed services',
      bad: example('mysqll'),
      good: example('mysql'),
    },
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
  }),
];
