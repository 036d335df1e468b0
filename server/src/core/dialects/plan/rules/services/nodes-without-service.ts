/** There are nodes or back ends for a service that the overcloud does not list. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { theOvercloud } from '../over.js';
import { missingServices } from './about-needed-services.js';
import { docs } from './nodes-without-service.docs.js';

export const nodesWithoutService = defineRule({
  id: 'plan/nodes-without-service',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check(overcloud, model) {
    const { services } = overcloud;
    for (const { service, uses } of missingServices(overcloud, model)) {
      const [first, ...others] = uses;
      if (!first) continue;
      const names = [first, ...others].map(({ key }) => key);
      yield finding(
        first.at,
        `Missing overcloud service '${service}': ${quoted(names)} ${plural(names.length, 'needs', 'need')} it.`,
        {
          related: others.map(({ key, at }) => related(at, `'${key}' needs '${service}'.`)),
          fixes: () => addItem(model.file, services, service, { title: `Add '${service}' to the overcloud` }),
        },
      );
    }
  },
});
