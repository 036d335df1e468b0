/** An option is written twice in a section. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Config, Option } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
import { docs } from './passthrough-option-duplicate.docs.js';

export const passthroughOptionDuplicate = defineRule({
  id: 'installer/passthrough-option-duplicate',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check({ configs }) {
    for (const config of configs)
      for (const { first, again } of repeated(namedOptions(config), ({ key }) => key)) {
        const { section, option } = again;
        const { value, at } = option.name;
        yield finding(at, `Duplicate option '${value}' in section '${section}'.`, {
          related: [related(first.option.name.at, 'First used here.')],
          fixes: () => [
            ...dropItem(option.section, { title: `Remove this '${value}'` }),
            ...dropItem(first.option.section, { title: `Remove the first '${value}'` }),
          ],
        });
      }
  },
});

interface NamedOption {
  readonly key: string;
  /** The name of its section. */
  readonly section: string;
  readonly option: Option;
}

/** A section that is written twice is one section. */
function namedOptions({ sections }: Config): readonly NamedOption[] {
  return sections.flatMap(({ name, options }) =>
    name
      ? options.map((option) => ({
          key: `${name.value}\n${option.name.value}`,
          section: name.value,
          option,
        }))
      : [],
  );
}
