/** Networks have both plain names and terms of the product in one cloud. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { renameEverywhere } from '../about-renamed.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-logical-name-mixed.docs.js';

export const cgLogicalNameMixed = defineRule({
  id: 'carrier-grade/cg-logical-name-mixed',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment, model) {
    const named = environment.defined.flatMap(({ name }) => (name ? [name] : []));
    const plain = named.find(({ value }) => carrierGradeNetwork(value)?.name === value);
    const terms = named.filter(({ value }) => carrierGradeNetwork(value)?.alias === value);
    const [term] = terms;
    if (!plain || !term) return;
    const network = carrierGradeNetwork(term.value);
    yield finding(
      term.at,
      `'${term.value}' and '${plain.value}' mix product terms and plain names. Use '${network?.name}'.`,
      {
        related: [related(plain.at, 'A plain name is used here.')],
        fixes: () => {
          if (environment !== model.environment) return [];
          const names = terms.flatMap(({ value }) => {
            const to = carrierGradeNetwork(value)?.name;
            return to ? [{ kind: 'logical-network', name: value, to }] : [];
          });
          const changes = names.map(({ name, to }) => `'${name}' to '${to}'`);
          return renameEverywhere(model, names, `Rename ${listed(changes)} everywhere`);
        },
      },
    );
  },
});
