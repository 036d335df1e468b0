/** Configuration data with network tags is not for Neutron. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { hasTags } from './about-data.js';
import { docs } from './configdata-tags-not-neutron.docs.js';

export const configdataTagsNotNeutron = defineRule({
  id: 'input-model/configdata-tags-not-neutron',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = new Set(
      planesOf(frame).flatMap(({ item }) => item.texts('configuration-data').items.map(({ value }) => value)),
    );
    for (const name of names) {
      const data = frame.find('configuration-data', name);
      const services = data?.texts('services');
      if (!data || !services?.complete || !hasTags(data)) continue;
      if (services.items.some(({ value }) => value === 'neutron')) continue;
      yield finding(
        data.keyAt('network-tags'),
        `'network-tags' requires the service 'neutron', which '${name}' does not list.`,
        { fixes: () => addToList(data, 'services', 'neutron', { title: "Add 'neutron' to its services" }) },
      );
    }
  },
});
